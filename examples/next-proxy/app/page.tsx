import { Ask } from "./ask";

export default function Page() {
  return (
    <main>
      <h1>Ask</h1>
      <Ask />
    </main>
  );
}
