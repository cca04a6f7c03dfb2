// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/measure.h"
#include "print/strip.h"

namespace kb::print {

/// The column of strips that a document becomes, from top to bottom, with the spaces between them.
class Galley
{
public:
    explicit Galley(doc::PaperSize paperSize)
        : m_paperSize(paperSize)
    {
    }

    /// Of the body of the page that is added to next.
    qreal width() const { return sheetOf(m_orientation, m_paperSize).body.width(); }
    qreal height() const { return sheetOf(m_orientation, m_paperSize).body.height(); }
    const Strips &strips() const { return m_strips; }

    /// What is added next starts a page.
    void startPage(const doc::PageBreak &pageBreak);

    /// What is added until the end of the part stays on one page when it fits there.
    void beginPart();
    void endPart();

    /// The spaces are kept from what stands before and after; of two that meet the larger counts.
    void add(Strips strips, qreal above, qreal below);
    /// What was added last stays on a page with what is added next.
    void keepWithNext();
    /// At least that much before what is added next.
    void space(qreal height) { m_space = std::max(m_space, height); }

private:
    doc::PaperSize m_paperSize;
    Strips m_strips;
    doc::Orientation m_orientation = doc::Orientation::Portrait;
    doc::Numbering m_numbering = doc::Numbering::GoesOn; ///< of the page that is started
    bool m_startsPage = false;
    bool m_isInPart = false;
    qreal m_space = 0;
};

} // namespace kb::print
