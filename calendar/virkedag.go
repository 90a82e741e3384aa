package calendar

import (
	"math/bits"

	"github.com/rickb777/date/v2"
)

//go:generate go run ./internal/gen

// The days of the table, both included.
const (
	FirstDay date.Date = 693595 // 1900-01-01, a Monday
	LastDay  date.Date = 803532 // 2200-12-31
)

const tableDays = uint64(LastDay - FirstDay + 1)

// Words is the number of words that [Word] holds.
const Words = int(tableDays+63) / 64

// Reading is the answer to T04: whether 1 and 17 May are virkedager.
// Only its lowest bit counts.
type Reading uint8

// The readings of T04.
const (
	// Fridager follows integreringsforskriften § 17 første ledd: 1 and 17 May
	// are not virkedager. It is the default.
	Fridager Reading = iota

	// MaiVirkedager makes 1 and 17 May virkedager, unless they fall on a Saturday,
	// a Sunday or another day of the list.
	MaiVirkedager
)

// String returns the word of T04: "fridager" or "virkedager".
func (r Reading) String() string {
	if r&1 == MaiVirkedager {
		return "virkedager"
	}
	return "fridager"
}

// table is one reading. Day i of the table, counted from [FirstDay], is bit i%64
// of word i/64. Virkedag k of the table, counted from 0, is day
//
//	base[k/64] + k%64*7/5 + (shift[k/16] >> (k%16*4) & 15)
//
// that is, five days a week from the start of a block of 64, and a shift of at most
// 15 days for where in the week the block starts and for the fridager since.
type table struct {
	words [Words]uint64    // set: virkedag
	ranks [Words + 1]int32 // virkedager before the word; the last one is all of them
	base  [blocks]int32
	shift [blocks * 4]uint64
}

// rank returns the virkedager before day i of the table, i at most tableDays.
func (t *table) rank(i uint64) uint64 {
	return uint64(t.ranks[i/64]) + uint64(bits.OnesCount64(t.words[i/64]&(1<<(i%64)-1)))
}

// IsVirkedag reports whether d is a virkedag: a day of the table that
// integreringsforskriften § 17 første ledd, read as r, does not list.
func IsVirkedag(d date.Date, r Reading) bool {
	i := uint64(d - FirstDay)
	return i < tableDays && tables[r&1].words[i/64]>>(i%64)&1 != 0
}

// CountVirkedager returns the number of virkedager in the days from and to and those
// between; 0 when to is before from. Days outside the table are not virkedager.
func CountVirkedager(from, to date.Date, r Reading) int {
	from, to = max(from, FirstDay), min(to, LastDay)
	if to < from {
		return 0
	}
	// The words between, the end of the first and the start of the last. (Two calls
	// of rank would be clearer, and too long for the compiler to inline.)
	from -= FirstDay
	to -= FirstDay
	t, v, w := &tables[r&1], from>>6, to>>6
	return int(t.ranks[w]-t.ranks[v+1]) +
		bits.OnesCount64(t.words[w]<<(^to&63)) + bits.OnesCount64(t.words[v]>>(from&63))
}

// ReadingsDiffer reports whether T04 decides any of the days from and to and those
// between: whether integreringsforskriften § 17 første ledd makes it a virkedag by one
// reading and not by the other. It is false when to is before from, and for days
// outside the table.
func ReadingsDiffer(from, to date.Date) bool {
	from, to = max(from, FirstDay), min(to, LastDay)
	if to < from {
		return false
	}
	from -= FirstDay
	to -= FirstDay
	for i := from >> 6; i <= to>>6; i++ {
		differ := tables[Fridager].words[i] ^ tables[MaiVirkedager].words[i]
		if i == from>>6 {
			differ &= ^uint64(0) << (from & 63)
		}
		if i == to>>6 {
			differ &= ^uint64(0) >> (^to & 63)
		}
		if differ != 0 {
			return true
		}
	}
	return false
}

// AddVirkedager returns the n-th virkedag strictly after d for a positive n, the
// -n-th strictly before d for a negative n, and d, virkedag or not, for 0. It
// returns the zero date and false when n is not 0 and d or the virkedag lies
// outside the table. This is the addition of T03 virkedager.
func AddVirkedager(d date.Date, n int, r Reading) (date.Date, bool) {
	if n == 0 {
		return d, true
	}
	i, t := uint64(d-FirstDay), &tables[r&1]
	if i >= tableDays {
		return 0, false
	}
	after := 1 - uint64(n)>>63 // 1 forwards, where d itself is passed over
	k := t.rank(i+after) + uint64(n) - after
	if k >= uint64(t.ranks[Words]) {
		return 0, false
	}
	day := uint64(t.base[k/64]) + k%64*7/5 + t.shift[k/16]>>(k%16*4)&15
	return FirstDay + date.Date(day), true
}

// RollForward returns d if it is a virkedag, else the first virkedag after it
// (T05 neste-virkedag); the zero date and false when d lies outside the table.
func RollForward(d date.Date, r Reading) (date.Date, bool) {
	if IsVirkedag(d, r) {
		return d, true
	}
	return AddVirkedager(d, 1, r)
}

// Word returns 64 days of the table, the lowest bit being day [FirstDay] + 64·i;
// a set bit is a virkedag. It is 0 when i is negative or from [Words] up.
func Word(i int, r Reading) uint64 {
	if uint(i) >= uint(Words) {
		return 0
	}
	return tables[r&1].words[i]
}

// WordIndex returns where d is in the table: the bit of [Word](word, r) that
// tells whether d is a virkedag. For a day outside the table [Word] is 0 at word, or
// the bit is 0.
func WordIndex(d date.Date) (word int, bit uint) {
	i := d - FirstDay
	return int(i >> 6), uint(i & 63)
}
