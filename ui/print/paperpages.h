// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/pagemeasure.h"

#include <optional>

class QPainter;

namespace kb::print {

/// A document as pages, ready to be painted: on screen for the preview, on a printer, in a PDF. Needs a
/// QGuiApplication for its fonts; the platform `offscreen` will do.
class PaperPages
{
public:
    explicit PaperPages(const Document &document);

    int count() const { return int(m_pages.size()); }
    doc::PaperSize paperSize() const { return m_info.paperSize; }
    doc::Orientation orientation(int page) const { return m_pages[page].orientation; }
    /// In the units of measure.h.
    QSizeF size(int page) const;

    /// Paints the page, counted from 0, with its top left in the origin; the painter is scaled so that its
    /// units are those of measure.h. It paints no ground: paper is white.
    void paint(int page, QPainter &painter) const;

    /// How full they are, when so many are allowed.
    PageMeasure measure(int allowed) const { return measured(m_pages, allowed); }

    struct Bookmark
    {
        Entry entry;
        int page;
        qreal top; ///< from the top of the page, in the units of measure.h
    };
    QList<Bookmark> bookmarks() const;

private:
    void paintWatermark(const QSizeF &size, QPainter &painter) const;
    void paintHeader(int page, QPainter &painter) const;
    void paintFooter(int page, QPainter &painter) const;

    doc::Info m_info;
    std::optional<Language>
        m_language; ///< in which they were made, when that is not the language of the window
    QList<Page> m_pages;
};

} // namespace kb::print
