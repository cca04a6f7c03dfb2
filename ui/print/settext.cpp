// SPDX-License-Identifier: EUPL-1.2
#include "print/settext.h"

#include "print/measure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringTokenizer>

namespace kb::print {

namespace {

bool isUnderlined(const doc::Run &run)
{
    return run.emphasis == doc::Emphasis::Marked || !run.link.isEmpty();
}

QTextCharFormat formatOf(const doc::Run &run)
{
    QTextCharFormat format;
    const bool isBold = run.emphasis == doc::Emphasis::Strong || run.emphasis == doc::Emphasis::Marked;
    if (isBold)
        format.setFontWeight(QFont::Bold);
    if (run.emphasis == doc::Emphasis::Emphasised)
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(QString::fromLatin1(run.link.toEncoded()));
        format.setForeground(Accent);
    }
    return format;
}

} // namespace

SetText::SetText(const doc::Text &text, const Typeface &typeface, qreal width)
    : m_leading(typeface.leading)
    , m_ink(typeface.ink)
{
    QString plain;
    QList<QTextLayout::FormatRange> formats;
    for (const doc::Run &run : text.runs()) {
        formats.append({int(plain.size()), int(run.text.size()), formatOf(run)});
        if (isUnderlined(run))
            m_underlined.append({plain.size(), run.text.size()});
        plain += run.text;
    }
    plain.replace(u'\n', QChar::LineSeparator);

    m_layout = std::make_shared<QTextLayout>(plain, typeface.font);
    QTextOption option(typeface.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);

    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

/// The leading; more only where a character of another font needs it.
qreal SetText::lineHeight(int line) const
{
    return std::max(m_leading, m_layout->lineAt(line).height());
}

void SetText::paintLine(int line, QPainter &painter, QPointF at) const
{
    const QTextLine shown = m_layout->lineAt(line);
    const QPointF place = at + QPointF(0, (lineHeight(line) - shown.height()) / 2);
    painter.setPen(m_ink);
    shown.draw(&painter, place);
    paintUnderlines(shown, painter, place);
}

/// Thinner and lower than Qt would draw them under bold letters, which they would touch.
void SetText::paintUnderlines(const QTextLine &line, QPainter &painter, QPointF at) const
{
    const qreal y = at.y() + line.ascent() + pt(1.9);
    const qsizetype end = line.textStart() + line.textLength();
    painter.setPen(QPen(m_ink, pt(0.6), Qt::SolidLine, Qt::FlatCap));
    for (const doc::Range &range : m_underlined) {
        const qsizetype from = std::max<qsizetype>(range.start, line.textStart());
        const qsizetype to = std::min(range.start + range.length, end);
        if (from < to)
            painter.drawLine(
                QLineF(at.x() + line.cursorToX(int(from)), y, at.x() + line.cursorToX(int(to)), y));
    }
}

qreal widestWord(const doc::Text &text, const Typeface &typeface)
{
    const QFontMetricsF metrics(typeface.font);
    qreal widest = 0;
    for (const QStringView word : QStringTokenizer(text.plain(), u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return widest;
}

} // namespace kb::print
