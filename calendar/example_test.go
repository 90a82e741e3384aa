package calendar_test

import (
	"errors"
	"fmt"

	"github.com/nirregler/integrering/calendar"
	"github.com/rickb777/date/v2"
)

func ExampleParse() {
	d, err := calendar.Parse("2026-07-28")
	fmt.Println(d, err)

	_, err = calendar.Parse("2026-02-30")
	fmt.Println(err)
	// Output:
	// 2026-07-28 <nil>
	// calendar: no such day
}

func ExampleParseBytes() {
	d, err := calendar.ParseBytes([]byte("2028-02-29"))
	fmt.Println(d, err)
	// Output: 2028-02-29 <nil>
}

func ExampleParseError() {
	_, err := calendar.Parse("1899-12-31")
	if parseError, ok := errors.AsType[calendar.ParseError](err); ok {
		fmt.Println(parseError.Reason)
	}
	// Output: out-of-range
}

func ExampleFormat() {
	fmt.Println(calendar.Format(date.New(2026, 7, 28)))
	// Output: 2026-07-28
}

func ExampleAppendDate() {
	b := []byte("fom ")
	b = calendar.AppendDate(b, date.New(2026, 7, 28))
	fmt.Println(string(b))
	// Output: fom 2026-07-28
}

func ExampleYMD() {
	fmt.Println(calendar.YMD(date.New(2026, 7, 28)))
	// Output: 2026 7 28
}

func ExampleDate() {
	fmt.Println(calendar.Date(2028, 2, 29))
	_, ok := calendar.Date(2027, 2, 29)
	fmt.Println(ok)
	// Output:
	// 2028-02-29 true
	// false
}

func ExampleAddMonths() {
	start := date.New(2025, 8, 31)
	fmt.Println(calendar.AddMonths(start, 6))
	fmt.Println(calendar.AddMonths(start, 6+6))
	// Output:
	// 2026-02-28
	// 2026-08-31
}

func ExampleReading() {
	first := date.New(2026, 5, 1) // a Friday
	for _, r := range []calendar.Reading{calendar.Fridager, calendar.MaiVirkedager} {
		fmt.Println(r, calendar.IsVirkedag(first, r))
	}
	// Output:
	// fridager false
	// virkedager true
}

func ExampleIsVirkedag() {
	julaften, juledag := date.New(2026, 12, 24), date.New(2026, 12, 25)
	fmt.Println(calendar.IsVirkedag(julaften, calendar.Fridager))
	fmt.Println(calendar.IsVirkedag(juledag, calendar.Fridager))
	// Output:
	// true
	// false
}

func ExampleCountVirkedager() {
	// Two weeks at Easter: ten weekdays less skjærtorsdag, langfredag and 2. påskedag.
	fom, tom := date.New(2026, 3, 30), date.New(2026, 4, 10)
	fmt.Println(calendar.CountVirkedager(fom, tom, calendar.Fridager))
	// Output: 7
}

func ExampleReadingsDiffer() {
	// 17 May 2027 is 2. pinsedag by either reading; 17 May 2028 is a Wednesday.
	fmt.Println(calendar.ReadingsDiffer(date.New(2027, 5, 10), date.New(2027, 5, 21)))
	fmt.Println(calendar.ReadingsDiffer(date.New(2028, 5, 8), date.New(2028, 5, 26)))
	// Output:
	// false
	// true
}

func ExampleAddVirkedager() {
	frist := date.New(2028, 2, 2)
	fmt.Println(calendar.AddVirkedager(frist, 11, calendar.Fridager))
	// Output: 2028-02-17 true
}

func ExampleRollForward() {
	skjaertorsdag := date.New(2028, 4, 13)
	fmt.Println(calendar.RollForward(skjaertorsdag, calendar.Fridager))
	// Output: 2028-04-18 true
}

func ExampleEaster() {
	fmt.Println(calendar.Easter(2026))
	// Output: 2026-04-05
}

func ExampleHelligdager() {
	for _, h := range calendar.Helligdager(2027) {
		fmt.Println(h.Date, h.Name)
	}
	// Output:
	// 2027-01-01 nyttårsdag
	// 2027-03-25 skjærtorsdag
	// 2027-03-26 langfredag
	// 2027-03-29 2. påskedag
	// 2027-05-01 1. mai
	// 2027-05-06 Kristi himmelfartsdag
	// 2027-05-17 17. mai
	// 2027-05-17 2. pinsedag
	// 2027-12-25 1. juledag
	// 2027-12-26 2. juledag
}

func ExampleFridag() {
	for _, h := range calendar.Fridag(date.New(2027, 5, 17), calendar.Fridager) {
		fmt.Printf("%s (%s)\n", h.Name, h.Reason)
	}
	// Output:
	// 17. mai (every year on 17 May)
	// 2. pinsedag (50 days after Easter Sunday)
}

func ExampleReason() {
	for _, h := range calendar.Fridag(date.New(2026, 12, 26), calendar.Fridager) {
		fmt.Println(h.English+":", h.Reason)
	}
	// Output:
	// Saturday: every week
	// Second Day of Christmas: every year on 26 December
}

func ExampleWord() {
	fmt.Printf("%b\n", calendar.Word(0, calendar.Fridager)&0x7f) // Sunday 7 January to Monday 1 January 1900
	// Output: 11110
}

func ExampleWordIndex() {
	d := date.New(2026, 7, 28)
	word, bit := calendar.WordIndex(d)
	fmt.Println(word, bit, calendar.Word(word, calendar.Fridager)>>bit&1)
	// Output: 722 21 1
}

func ExamplePeriod() {
	p := calendar.Period{Fom: date.New(2026, 12, 21), Tom: date.New(2027, 1, 1)}
	fmt.Println(p.Days(), p.Virkedager(calendar.Fridager))
	// Output: 12 8
}

func ExamplePeriod_Contains() {
	p := calendar.Period{Fom: date.New(2026, 2, 2), Tom: date.New(2028, 2, 2)}
	fmt.Println(p.Contains(p.Tom), p.Contains(p.Tom+1))
	// Output: true false
}

func ExamplePeriod_Intersect() {
	permisjon := calendar.Period{Fom: date.New(2026, 9, 7), Tom: date.New(2026, 9, 18)}
	syk := calendar.Period{Fom: date.New(2026, 9, 17), Tom: date.New(2026, 9, 22)}
	both := permisjon.Intersect(syk)
	fmt.Println(both.Fom, both.Tom, permisjon.Overlaps(syk))
	// Output: 2026-09-17 2026-09-18 true
}

func ExamplePeriod_Valid() {
	fmt.Println(calendar.Period{Fom: date.New(2026, 9, 7)}.Valid()) // no Tom
	// Output: false
}
