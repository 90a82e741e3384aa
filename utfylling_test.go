package integrering

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
)

func TestSpredt(t *testing.T) {
	var dd []date.Date
	for n := range date.Date(20) {
		spredtUt := slices.Collect(spredt(dd))
		assert.ElementsMatch(t, dd, spredtUt)
		dd = append(dd, n+1)
	}
	assert.Equal(t, []date.Date{4, 2, 6, 1, 3, 5, 7}, slices.Collect(spredt([]date.Date{1, 2, 3, 4, 5, 6, 7})))
}
