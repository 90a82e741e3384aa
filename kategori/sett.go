package kategori

// Sett is a set of kategorier, comparable with ==. The zero value is empty.
type Sett uint8

// SettAv returns the set of the kategorier kk.
func SettAv(kk ...Kategori) Sett {
	var s Sett
	for _, k := range kk {
		s |= 1 << k
	}
	return s
}

// Har reports whether k is in the set.
func (s Sett) Har(k Kategori) bool { return s>>k&1 == 1 }

// Alle yields the kategorier of the set in the order of the code list.
func (s Sett) Alle(yield func(Kategori) bool) {
	for k := RettOgPlikt; k <= Ingen; k++ {
		if s.Har(k) && !yield(k) {
			return
		}
	}
}

// Eneste returns the kategori of a set that has one, and false for any other set.
func (s Sett) Eneste() (Kategori, bool) {
	for k := range s.Alle {
		return k, s == SettAv(k)
	}
	return 0, false
}
