package lov

// JaNei is a three-valued fact. The zero value is that it is not known; a missing fact never becomes no.
type JaNei uint8

// The values of a three-valued fact.
const (
	Ukjent JaNei = iota
	Ja
	Nei
)

// JaHvis returns [Ja] when b, else [Nei].
func JaHvis(b bool) JaNei {
	if b {
		return Ja
	}
	return Nei
}

// String returns "ja", "nei" or, for what is not known, "ukjent".
func (j JaNei) String() string {
	switch j {
	case Ja:
		return "ja"
	case Nei:
		return "nei"
	default:
		return "ukjent"
	}
}

// Utfall is what a rule, or one step of it, came to.
type Utfall uint8

// The outcomes. Uavklart is the zero value: a fact that the rule needs is missing. Beregnet is a step that gave a number or a day
// rather than a yes or no; Skjoenn leaves the answer to kommunen, as the provision does.
const (
	Uavklart Utfall = iota
	Oppfylt
	IkkeOppfylt
	Beregnet
	Skjoenn
)

var utfallkoder = [...]string{"uavklart", "oppfylt", "ikke-oppfylt", "beregnet", "skjoenn"}

// String returns the word of the JSON contract, "oppfylt".
func (u Utfall) String() string {
	if int(u) < len(utfallkoder) {
		return utfallkoder[u]
	}
	return ""
}

// OppfyltHvis returns [Oppfylt] when b, else [IkkeOppfylt].
func OppfyltHvis(b bool) Utfall {
	if b {
		return Oppfylt
	}
	return IkkeOppfylt
}

// Avgjort returns what a question that must be a yes comes to: [Oppfylt] for yes, [IkkeOppfylt] for no, [Uavklart] while it is not known.
func Avgjort(j JaNei) Utfall {
	if j == Ukjent {
		return Uavklart
	}
	return OppfyltHvis(j == Ja)
}
