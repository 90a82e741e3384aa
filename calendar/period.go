package calendar

import "github.com/rickb777/date/v2"

// Period is the days from Fom to Tom (fra og med, til og med), both included.
type Period struct {
	Fom, Tom date.Date
}

// Valid reports whether both days are given, after the zero date, and Tom is not
// before Fom. A period that is not valid has no days.
func (p Period) Valid() bool { return p.Fom > 0 && p.Fom <= p.Tom }

// Contains reports whether d is a day of p.
func (p Period) Contains(d date.Date) bool { return p.Fom > 0 && p.Fom <= d && d <= p.Tom }

// Days returns the number of calendar days of p.
func (p Period) Days() int {
	if !p.Valid() {
		return 0
	}
	return int(p.Tom - p.Fom + 1)
}

// Overlaps reports whether p and q have a day in common.
func (p Period) Overlaps(q Period) bool { return p.Intersect(q).Valid() }

// Intersect returns the days that p and q have in common, the zero Period if none.
func (p Period) Intersect(q Period) Period {
	x := Period{max(p.Fom, q.Fom), min(p.Tom, q.Tom)}
	if !p.Valid() || !q.Valid() || !x.Valid() {
		return Period{}
	}
	return x
}

// Virkedager returns the number of virkedager of p, as [CountVirkedager].
func (p Period) Virkedager(r Reading) int {
	if !p.Valid() {
		return 0
	}
	return CountVirkedager(p.Fom, p.Tom, r)
}
