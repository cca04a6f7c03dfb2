// SPDX-License-Identifier: EUPL-1.2
#include "print/galley.h"

namespace kb::print {

void Galley::startPage(const doc::PageBreak &pageBreak)
{
    endPart();
    m_orientation = pageBreak.orientation;
    m_numbering = pageBreak.numbering;
    m_startsPage = true;
}

void Galley::beginPart()
{
    m_isInPart = true;
}

void Galley::endPart()
{
    if (m_isInPart && !m_strips.isEmpty())
        m_strips.last().bond = Bond::None;
    m_isInPart = false;
}

void Galley::keepWithNext()
{
    if (!m_strips.isEmpty())
        m_strips.last().bond = Bond::Tight;
}

void Galley::add(Strips strips, qreal above, qreal below)
{
    if (strips.isEmpty())
        return;

    Strip &first = strips.first();
    first.before = std::max(m_space, above);
    if (std::exchange(m_startsPage, false)) {
        first.startsPage = m_orientation;
        first.numbering = m_numbering;
    }
    m_space = below;

    if (m_isInPart) {
        for (Strip &strip : strips)
            strip.bond = std::max(strip.bond, Bond::Part);
    }
    m_strips += strips;
}

} // namespace kb::print
