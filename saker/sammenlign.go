package saker

import (
	"slices"
	"strconv"
	"strings"
)

// noekler is the fields that tell the elements of a list apart. An expected element is sought among those that have the same; it need not
// name them all. The expected elements of the other lists of objects stand in their places: kategorier, where the first is the current one.
var noekler = map[string][]string{
	"status":         {"ordning"},
	"frister":        {"ordning", "frist"},
	"registreringer": {"sti"},
	"foelsomhet":     {"tolkning", "verdi"},
	"historikk":      {"kode", "dato"},
	"neste":          {"dato", "hva", "ordning", "frist"},
	"funn":           {"kode", "sti"},
	"spor":           {"regel", "hjemmel"},
}

const (
	kategorier = "kategorier"
	ingenFunn  = "ingenFunn"
	ordningen  = "ordning"
)

// forskjell is one place where an answer is not as expected.
type forskjell struct {
	sti           string
	ventet, fikk  *node
	liste         string // the answer that it lies in: the field of the vurdering
	indeks        int    // the place in it
	kanRegistrere bool   // it lies in avslutning.kanRegistreres
}

// sammenligner collects the differences between an expected part and a whole.
type sammenligner struct {
	forskjeller []forskjell
	naa         forskjell // what is being compared
}

// sammenlign returns where the vurdering is not what svar expects. What svar does not name is not looked at, and null is what is not there.
func sammenlign(svar, vurdering *node) []forskjell {
	var s sammenligner
	for i := range svar.felter {
		f := &svar.felter[i]
		s.naa = forskjell{liste: f.navn, indeks: -1}
		if f.navn == ingenFunn {
			s.ingen(&f.node, vurdering.finn("funn"))
			continue
		}
		s.verdi(&f.node, vurdering.finn(f.navn), f.navn, f.navn)
	}
	return s.forskjeller
}

func (s *sammenligner) meld(sti string, ventet, fikk *node) {
	f := s.naa
	f.sti, f.ventet, f.fikk = sti, ventet, fikk
	s.forskjeller = append(s.forskjeller, f)
}

// verdi compares a value, which the field navn holds; fikk is nil where there is none.
func (s *sammenligner) verdi(ventet, fikk *node, navn, sti string) {
	if fikk != nil && fikk.slag == intet {
		fikk = nil
	}
	switch {
	case ventet.slag == intet && fikk == nil:
	case ventet.slag == liste && (fikk == nil || fikk.slag == liste):
		s.liste(ventet, fikk, navn, sti)
	case ventet.slag == objekt && fikk != nil && fikk.slag == objekt:
		for i := range ventet.felter {
			f := &ventet.felter[i]
			foer := s.naa
			s.naa.kanRegistrere = foer.kanRegistrere || foer.liste == "avslutning" && f.navn == "kanRegistreres"
			s.verdi(&f.node, fikk.finn(f.navn), f.navn, sti+"."+f.navn)
			s.naa = foer
		}
	case fikk == nil || !ventet.like(fikk):
		s.meld(sti, ventet, fikk)
	}
}

// liste compares lists: one that is expected to be empty is, one of texts and numbers is the same in any order, and of one of objects each
// that is expected is found.
func (s *sammenligner) liste(ventet, fikk *node, navn, sti string) {
	var har []node
	if fikk != nil {
		har = fikk.elementer
	}
	if len(ventet.elementer) == 0 || ventet.elementer[0].slag != objekt {
		if !sammeMengde(ventet.elementer, har) {
			s.meld(sti, ventet, fikk)
		}
		return
	}
	for i := range ventet.elementer {
		e := &ventet.elementer[i]
		kandidater := s.kandidater(ventet.elementer, i, har, navn)
		s.naermest(e, har, kandidater, navn, sti+"["+merke(e, navn, i)+"]")
	}
}

// kandidater returns the places in har of what the expected element i can be.
func (s *sammenligner) kandidater(ventet []node, i int, har []node, navn string) (plasser []int) {
	felter := noekler[navn]
	if navn == kategorier { // in their places within the ordning
		felter = []string{ordningen}
	}
	for j := range har {
		if passer(&ventet[i], &har[j], felter) {
			plasser = append(plasser, j)
		}
	}
	if navn != kategorier {
		return plasser
	}
	foran := 0 // expected ones of the same ordning
	for j := range i {
		if passer(&ventet[i], &ventet[j], felter) {
			foran++
		}
	}
	if foran >= len(plasser) {
		return nil
	}
	return plasser[foran : foran+1]
}

// passer reports whether the element has what the expected one says in the fields.
func passer(ventet, har *node, felter []string) bool {
	for _, navn := range felter {
		v, h := ventet.finn(navn), har.finn(navn)
		if v != nil && v.slag != intet && (h == nil || !v.like(h)) {
			return false
		}
	}
	return true
}

// naermest compares the expected element with the candidate that differs least from it.
func (s *sammenligner) naermest(ventet *node, har []node, kandidater []int, navn, sti string) {
	var beste []forskjell
	minst := 0
	for n, j := range kandidater {
		proeve := sammenligner{naa: s.naa}
		if proeve.naa.indeks < 0 { // a list of the vurdering, not one inside an answer
			proeve.naa.indeks = j
		}
		proeve.verdi(ventet, &har[j], navn, sti)
		avstand := 0
		for _, f := range proeve.forskjeller {
			avstand += f.ventet.antall()
		}
		if n == 0 || avstand < minst {
			beste, minst = proeve.forskjeller, avstand
		}
	}
	if len(kandidater) == 0 {
		s.meld(sti, ventet, nil)
	}
	s.forskjeller = append(s.forskjeller, beste...)
}

// antall returns how many values n has in all, one for a value that has none inside.
func (n *node) antall() int {
	sum := 0
	for i := range n.elementer {
		sum += n.elementer[i].antall()
	}
	for i := range n.felter {
		sum += n.felter[i].antall()
	}
	return max(sum, 1)
}

// merke returns what an expected element is called in a path: what it says in the fields that tell it apart, or its place.
func merke(n *node, navn string, i int) string {
	var ord []string
	for _, navn := range noekler[navn] {
		if f := n.finn(navn); f != nil && f.slag != intet && navn != ordningen {
			ord = append(ord, f.verdi)
		}
	}
	if ord == nil {
		return strconv.Itoa(i)
	}
	return strings.Join(ord, " ")
}

// ingen compares the codes of findings that should not be there.
func (s *sammenligner) ingen(koder, funn *node) {
	for i := range koder.elementer {
		k := &koder.elementer[i]
		for j := range funn.elementer {
			if f := &funn.elementer[j]; f.finn("kode").like(k) {
				s.naa = forskjell{liste: "funn", indeks: j}
				s.meld("funn["+k.verdi+"]", nil, f)
			}
		}
	}
}

// sammeMengde reports whether two lists of values are the same in any order.
func sammeMengde(a, b []node) bool {
	return slices.Equal(ordnede(a), ordnede(b))
}

func ordnede(nn []node) []string {
	var ord []string
	for i := range nn {
		v := nn[i]
		if v.slag == tall {
			v.verdi = v.verdt()
		}
		ord = append(ord, string(v.appendJSON(nil)))
	}
	slices.Sort(ord)
	return ord
}
