// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/typeface.h"
#include "report/text.h"

#include <QTextLayout>

#include <memory>

namespace kb::print {

/// A text broken into lines of a width. Cheap to copy: the lines are shared.
class SetText
{
public:
    SetText(const doc::Text &text, const Typeface &typeface, qreal width);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight(int line) const;
    /// The painter's units are those of measure.h; `at` is the top left of the line's strip.
    void paintLine(int line, QPainter &painter, QPointF at) const;

private:
    void paintUnderlines(const QTextLine &line, QPainter &painter, QPointF at) const;

    std::shared_ptr<QTextLayout> m_layout;
    QList<doc::Range> m_underlined;
    qreal m_leading;
    QColor m_ink;
};

/// How wide the text must be so that no word is broken in two.
qreal widestWord(const doc::Text &text, const Typeface &typeface);

} // namespace kb::print
