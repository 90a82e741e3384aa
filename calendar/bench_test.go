package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/nirregler/integrering/calendar"
	"github.com/rickb777/date/v2"
)

// prefixTable is what the speed is compared with: every answer laid out, a number for
// each day and a day for each virkedag, about 0.7 MB, and no check of anything.
type prefixTable struct {
	before []int32 // virkedager before the day
	days   []int32 // the virkedager
}

func newPrefixTable() prefixTable {
	var p prefixTable
	for d := calendar.FirstDay; d <= calendar.LastDay+1; d++ {
		p.before = append(p.before, int32(len(p.days)))
		if calendar.IsVirkedag(d, calendar.Fridager) {
			p.days = append(p.days, int32(d-calendar.FirstDay))
		}
	}
	return p
}

type benchInput struct {
	from, to date.Date
	n        int
	text     []byte // from
}

// benchInputs are 4096 days of 1950–2100 in random order, each with a day fewer than
// span days later and a number from 1 to span.
func benchInputs(span int) []benchInput {
	rnd := rand.New(rand.NewPCG(17, 5))
	first, days := date.New(1950, 1, 1), int(date.New(2100, 12, 31)-date.New(1950, 1, 1))
	in := make([]benchInput, 4096)
	for i := range in {
		from := first + date.Date(rnd.IntN(days))
		in[i] = benchInput{from, from + date.Date(rnd.IntN(span)), 1 + rnd.IntN(span), calendar.AppendDate(nil, from)}
	}
	return in
}

type contender struct {
	name string
	f    func(in []benchInput) int
}

// sink keeps the results alive.
var sink int

// compare times each over the same inputs, and then in turns, round by round, so that
// both halves of the ratio meet the same load on the machine. "x" is ours over the
// other.
func compare(b *testing.B, in []benchInput, ours func(in []benchInput) int, others ...contender) {
	b.Helper()
	for _, c := range append([]contender{{"kalender", ours}}, others...) {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				sink += c.f(in)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(in)), "ns/each")
			b.ReportMetric(0, "ns/op")
		})
	}
	for _, c := range others {
		b.Run("kalender-mot-"+c.name, func(b *testing.B) {
			var our, other time.Duration
			for b.Loop() {
				start := time.Now()
				sink += c.f(in)
				middle := time.Now()
				sink += ours(in)
				other += middle.Sub(start)
				our += time.Since(middle)
			}
			b.ReportMetric(our.Seconds()/other.Seconds(), "x")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func BenchmarkCountVirkedager(b *testing.B) {
	p := newPrefixTable()
	for _, span := range []int{30, 300, 3000} {
		b.Run(fmt.Sprint(span), func(b *testing.B) {
			compare(b, benchInputs(span), func(in []benchInput) (sum int) {
				for i := range in {
					sum += calendar.CountVirkedager(in[i].from, in[i].to, calendar.Fridager)
				}
				return sum
			}, contender{"prefikstabell", func(in []benchInput) (sum int) {
				for i := range in {
					sum += int(p.before[in[i].to+1-calendar.FirstDay] - p.before[in[i].from-calendar.FirstDay])
				}
				return sum
			}})
		})
	}
}

// The prefix table needs two lookups to add, one for the number of the day and one
// for the day of the number; "ett-oppslag" is only the first, a count.
func BenchmarkAddVirkedager(b *testing.B) {
	p := newPrefixTable()
	for _, span := range []int{30, 300, 3000} {
		for _, sign := range []int{1, -1} {
			after := date.Date(max(sign, 0)) // a step forwards passes over the day itself
			b.Run(fmt.Sprint(sign*span), func(b *testing.B) {
				compare(b, benchInputs(span), func(in []benchInput) (sum int) {
					for i := range in {
						d, _ := calendar.AddVirkedager(in[i].from, sign*in[i].n, calendar.Fridager)
						sum += int(d)
					}
					return sum
				}, contender{"prefikstabell", func(in []benchInput) (sum int) {
					for i := range in {
						k := int(p.before[in[i].from+after-calendar.FirstDay]) + sign*in[i].n - int(after)
						sum += int(calendar.FirstDay) + int(p.days[k])
					}
					return sum
				}}, contender{"ett-oppslag", func(in []benchInput) (sum int) {
					for i := range in {
						sum += int(p.before[in[i].to+1-calendar.FirstDay] - p.before[in[i].from-calendar.FirstDay])
					}
					return sum
				}})
			})
		}
	}
}

func BenchmarkAddMonths(b *testing.B) {
	compare(b, benchInputs(60), func(in []benchInput) (sum int) {
		for i := range in {
			sum += int(calendar.AddMonths(in[i].from, in[i].n))
		}
		return sum
	}, contender{"date.New", func(in []benchInput) (sum int) { // without the clamp
		for i := range in {
			y, m, d := in[i].from.Date()
			sum += int(date.New(y, m+time.Month(in[i].n), d))
		}
		return sum
	}})
}

func BenchmarkParse(b *testing.B) {
	compare(b, benchInputs(1), func(in []benchInput) (sum int) {
		for i := range in {
			d, _ := calendar.ParseBytes(in[i].text)
			sum += int(d)
		}
		return sum
	}, contender{"time.Parse", func(in []benchInput) (sum int) {
		for i := range in {
			at, _ := time.Parse(time.DateOnly, string(in[i].text))
			sum += int(date.NewAt(at))
		}
		return sum
	}})
}

func BenchmarkAppendDate(b *testing.B) {
	buf := make([]byte, 0, 16)
	compare(b, benchInputs(1), func(in []benchInput) (sum int) {
		for i := range in {
			buf = calendar.AppendDate(buf[:0], in[i].from)
			sum += int(buf[9])
		}
		return sum
	}, contender{"time.AppendFormat", func(in []benchInput) (sum int) {
		for i := range in {
			buf = in[i].from.MidnightUTC().AppendFormat(buf[:0], time.DateOnly)
			sum += int(buf[9])
		}
		return sum
	}})
}
