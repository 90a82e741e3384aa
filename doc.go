// Package integrering computes what Norway's integreringslov (the Integration Act) and its register, NIR, come to about one
// participant in the introduction programme, and says why: the kategori and its life, the three frister, how the programme ends, its status,
// and what changes by itself.
//
// [Les] reads a snapshot of what is known, a [Deltaker]. [Norge] returns the law as reviewed, a [Regelverk]; [Regelverk.Med] chooses
// another reading of a point that the law leaves open. [Regelverk.Vurder] computes, and the [Vurdering] holds the answer, each step with
// its provision and version, the findings, and the readings that decided. [Vurdering.Forklar] tells it in bokmål, nynorsk or English,
// [Vurdering.AppendJSON] to machines.
//
// Two days govern an answer: the day looked at (per) and the day whose law is used (lovdato). Both are arguments: nothing here reads the
// clock, a file, the network or the environment, and the same input gives the same bytes. A missing fact is never an error and never no:
// the answer is then uavklart and names what it lacks.
package integrering
