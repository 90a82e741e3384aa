package lov

// Tolkning is the number of an open point of the law, T01–T99, that the caller can choose a reading of.
type Tolkning uint8

// String returns the id, "T01".
func (t Tolkning) String() string { return string([]byte{'T', '0' + byte(t)/10%10, '0' + byte(t)%10}) }

// Tolkninger is a set of open points, comparable with ==. The zero value is empty.
type Tolkninger [2]uint64

// Legg adds t to the set.
func (s *Tolkninger) Legg(t Tolkning) { s[t>>6&1] |= 1 << (t & 63) }

// LeggAlle adds every point of andre to the set.
func (s *Tolkninger) LeggAlle(andre Tolkninger) { s[0] |= andre[0]; s[1] |= andre[1] }

// Har reports whether t is in the set.
func (s *Tolkninger) Har(t Tolkning) bool { return s[t>>6&1]>>(t&63)&1 == 1 }
