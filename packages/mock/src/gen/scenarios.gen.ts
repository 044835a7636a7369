// Generated from packages/mock/scenarios/ by build/embed-scenarios.ts. Do not edit: change a scenario and run `npm run embed`.
import type { Scenario } from "../scenarios/step.ts";

export const BUILT_IN_SCENARIOS: readonly Scenario[] = [
  {
    "name": "advisor",
    "summary": "Asks an advisor twice, whose second advice is not shown.",
    "turns": [
      [
        {
          "consult": {
            "advice": "Start with the smallest order."
          }
        },
        {
          "say": "The advisor wants me to start small."
        },
        {
          "consult": {}
        },
        {
          "say": "I keep the second advice to myself."
        }
      ]
    ]
  },
  {
    "name": "budget",
    "summary": "Uses up the session's budget, and goes on once it is raised.",
    "turns": [
      [
        {
          "say": "This will cost something."
        },
        {
          "spend": {
            "to_cap": true,
            "output_tokens": 400,
            "web_search_requests": 1
          }
        },
        {
          "say": "There is budget again, so I have finished."
        }
      ]
    ]
  },
  {
    "name": "compaction",
    "summary": "The conversation is compacted between two model requests.",
    "turns": [
      [
        {
          "say": "This conversation has become long."
        },
        {
          "compact": true
        },
        {
          "say": "I go on with a summary of it."
        }
      ]
    ]
  },
  {
    "name": "custom-tool",
    "summary": "Calls a custom tool and waits for the client's result.",
    "turns": [
      [
        {
          "call": {
            "custom": "lookup_order",
            "input": {
              "order_no": "1187"
            }
          }
        },
        {
          "say": "I have taken up what your tool returned."
        }
      ]
    ]
  },
  {
    "name": "default",
    "summary": "Thinks once, uses the tools that the agent is configured with, and answers in two paragraphs that take up the message.",
    "turns": [
      [
        {
          "think": 0.3
        },
        {
          "use_configured_tools": true
        },
        {
          "say": "You wrote: \"{{message}}\". I have looked at what is here, and nothing stands in the way.\n\nThis is turn {{turn}} of a scripted agent. Name another scenario in the session's metadata as mock_scenario to see it ask, fail or delegate."
        }
      ]
    ]
  },
  {
    "name": "fatal",
    "summary": "Meets an error that ends the session.",
    "turns": [
      [
        {
          "say": "This will not end well."
        },
        {
          "fail": {
            "error": "billing_error",
            "retry": "terminal",
            "message": "The organization's credit is used up."
          }
        }
      ]
    ]
  },
  {
    "name": "long",
    "summary": "Works for about half a minute and tells many events.",
    "turns": [
      [
        {
          "repeat": {
            "times": 20,
            "steps": [
              {
                "think": 0.3
              },
              {
                "call": {
                  "tool": "bash",
                  "input": {
                    "command": "./work.sh --step"
                  },
                  "permission": "allow",
                  "result": "step done\n",
                  "seconds": 0.35
                }
              },
              {
                "say": "Another step is done, and there are more to come before all of the work is finished."
              }
            ]
          }
        }
      ]
    ]
  },
  {
    "name": "mcp-tool",
    "summary": "Calls a tool of an MCP server, which asks by default.",
    "turns": [
      [
        {
          "call": {
            "server": "linear",
            "tool": "create_issue",
            "input": {
              "title": "Order 1187 is late"
            },
            "permission": "ask",
            "result": "Created SHOP-81."
          }
        },
        {
          "say": "The issue is filed, or you told me not to."
        }
      ]
    ]
  },
  {
    "name": "memory",
    "summary": "Writes what it was told into the first memory store of its session.",
    "turns": [
      [
        {
          "think": 0.3
        },
        {
          "write_memory": {
            "path": "/preferences.md",
            "content": "Told in turn {{turn}}: {{message}}\n"
          }
        },
        {
          "say": "I will keep that in mind."
        }
      ]
    ]
  },
  {
    "name": "multiagent",
    "summary": "Gives work to two threads, one of which asks for permission, and sums up their reports.",
    "turns": [
      [
        {
          "say": "I give this to two others and wait for what they find."
        },
        {
          "spawn": {
            "agent": "Reviewer",
            "task": "Check the last change.",
            "steps": [
              {
                "think": 0.2
              },
              {
                "call": {
                  "tool": "bash",
                  "input": {
                    "command": "git diff HEAD~1"
                  },
                  "permission": "allow",
                  "result": "diff --git a/README.md b/README.md\n"
                }
              },
              {
                "say": "No problem found."
              }
            ],
            "report": "No problem found in the last change."
          }
        },
        {
          "spawn": {
            "agent": "Tester",
            "task": "Run the tests.",
            "steps": [
              {
                "call": {
                  "tool": "bash",
                  "input": {
                    "command": "npm test"
                  },
                  "permission": "ask",
                  "result": "12 passed\n"
                }
              },
              {
                "say": "The tests have been run, or you did not want them to."
              }
            ],
            "report": "The tests are dealt with."
          }
        },
        {
          "await": [
            "Reviewer",
            "Tester"
          ]
        },
        {
          "tell": {
            "to": "Reviewer",
            "text": "Look at the README once more.",
            "steps": [
              {
                "say": "It reads well."
              }
            ]
          }
        },
        {
          "await": [
            "Reviewer"
          ]
        },
        {
          "say": "Both have reported, and the Reviewer has looked twice."
        }
      ]
    ]
  },
  {
    "name": "outcome",
    "summary": "Works on an outcome that needs one revision before it is satisfied.",
    "turns": [
      [
        {
          "call": {
            "tool": "write",
            "input": {
              "file_path": "late-orders.csv",
              "content": "order,days\n"
            },
            "permission": "allow",
            "result": "Written."
          }
        },
        {
          "say": "A first version of the file is done."
        }
      ]
    ],
    "outcome": {
      "results": [
        "needs_revision",
        "satisfied"
      ],
      "explanations": [
        "The file has no rows yet.",
        "Every criterion of the rubric is met."
      ],
      "revise": [
        {
          "call": {
            "tool": "edit",
            "input": {
              "file_path": "late-orders.csv",
              "old_string": "order,days\n",
              "new_string": "order,days\n1187,4\n"
            },
            "permission": "allow",
            "result": "Edited."
          }
        },
        {
          "say": "The rows are in now."
        }
      ]
    }
  },
  {
    "name": "plain",
    "summary": "One model request, one message.",
    "turns": [
      [
        {
          "say": "You wrote: \"{{message}}\". That is all there is to say about it, and it took one model request to say it."
        }
      ]
    ]
  },
  {
    "name": "refusal",
    "summary": "The model refuses.",
    "turns": [
      [
        {
          "think": 0.3
        },
        {
          "refuse": {
            "category": "cyber",
            "explanation": "The request asks for something harmful."
          }
        }
      ]
    ]
  },
  {
    "name": "retries-exhausted",
    "summary": "Meets errors until no retry is left.",
    "turns": [
      [
        {
          "fail": {
            "error": "model_rate_limited_error",
            "retry": "retrying",
            "message": "The model's rate limit is reached."
          }
        },
        {
          "fail": {
            "error": "model_rate_limited_error",
            "retry": "exhausted",
            "message": "The model's rate limit is still reached."
          }
        }
      ]
    ]
  },
  {
    "name": "retry",
    "summary": "Meets a passing error, is rescheduled, and finishes.",
    "turns": [
      [
        {
          "fail": {
            "error": "model_overloaded_error",
            "retry": "retrying",
            "message": "The model is overloaded.",
            "seconds": 0.8
          }
        },
        {
          "say": "It took a second attempt, and it worked."
        }
      ]
    ]
  },
  {
    "name": "self-hosted-tool",
    "summary": "Calls a built-in tool on a self-hosted environment, where the client runs it.",
    "self_hosted": true,
    "turns": [
      [
        {
          "call": {
            "tool": "bash",
            "input": {
              "command": "uname -a"
            },
            "permission": "allow"
          }
        },
        {
          "say": "Your machine has answered, and I have read it."
        }
      ]
    ]
  },
  {
    "name": "thinking",
    "summary": "Thinks before it answers.",
    "turns": [
      [
        {
          "think": 0.8
        },
        {
          "say": "I have thought about \"{{message}}\" and would do the simplest thing first."
        }
      ]
    ]
  },
  {
    "name": "tool-allow",
    "summary": "Calls a built-in tool that needs no permission.",
    "turns": [
      [
        {
          "call": {
            "tool": "bash",
            "input": {
              "command": "wc -l orders.csv"
            },
            "permission": "allow",
            "result": "1187 orders.csv\n"
          }
        },
        {
          "say": "The file has 1,187 lines."
        }
      ]
    ]
  },
  {
    "name": "tool-ask",
    "summary": "Calls a built-in tool and waits for the client to allow or deny it.",
    "turns": [
      [
        {
          "call": {
            "tool": "bash",
            "input": {
              "command": "ls -la"
            },
            "permission": "ask",
            "result": "README.md\norders.csv\nsrc\n"
          }
        },
        {
          "say": "I went on with what the tool, or your refusal, told me."
        }
      ]
    ]
  },
  {
    "name": "tool-auto-deny",
    "summary": "Calls tools that the automatic policy and the configuration deny, without a pause.",
    "turns": [
      [
        {
          "calls": [
            {
              "tool": "bash",
              "input": {
                "command": "rm -rf /"
              },
              "permission": "auto_deny"
            },
            {
              "tool": "web_search",
              "input": {
                "query": "orders"
              },
              "permission": "not_enabled"
            }
          ]
        },
        {
          "call": {
            "tool": "bash",
            "input": {
              "command": "ls"
            },
            "permission": "auto_allow",
            "result": "README.md\n"
          }
        },
        {
          "say": "Two calls were denied, so I listed the files instead."
        }
      ]
    ]
  },
  {
    "name": "workflow",
    "summary": "Starts a workflow run with two phases and waits for it; a second run ends with an error, and a third cannot start.",
    "turns": [
      [
        {
          "say": "I start a workflow run for this."
        },
        {
          "run": {
            "name": "Late orders",
            "description": "Finds late orders and writes to their buyers.",
            "phases": [
              {
                "name": "Find",
                "description": "Find the late orders.",
                "agents": [
                  {
                    "agent": "Finder",
                    "task": "Find the late orders.",
                    "steps": [
                      {
                        "say": "Order 1187 is late."
                      }
                    ]
                  }
                ]
              },
              {
                "name": "Write",
                "pause": true,
                "seconds": 0.2
              }
            ]
          }
        },
        {
          "say": "The run is complete."
        },
        {
          "run": {
            "name": "Refunds",
            "phases": [
              {
                "name": "Pay"
              }
            ],
            "error": "program_error"
          }
        },
        {
          "refuse_run": {
            "error": "thread_limit_error",
            "message": "Too many threads are at work."
          }
        },
        {
          "say": "The second run failed and a third could not start."
        }
      ]
    ]
  },
  {
    "name": "write-file",
    "summary": "Writes a report that can be downloaded.",
    "turns": [
      [
        {
          "think": 0.3
        },
        {
          "write_file": {
            "path": "/mnt/session/outputs/report.md",
            "content": "# Orders\n\nTwo orders, 34.50 in total.\n"
          }
        },
        {
          "say": "The report is in report.md."
        }
      ]
    ]
  },
];
