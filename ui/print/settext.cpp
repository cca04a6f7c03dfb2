// SPDX-License-Identifier: EUPL-1.2
#include "print/settext.h"

#include "print/measure.h"
#include "print/undivided.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kb::print {

namespace {

bool isUnderlined(const doc::Run &run)
{
    return run.emphasis == doc::Emphasis::Marked || !run.link.isEmpty();
}

bool isBold(const doc::Run &run)
{
    return run.emphasis == doc::Emphasis::Strong || run.emphasis == doc::Emphasis::Marked;
}

QFont fontOf(const doc::Run &run, QFont font)
{
    if (isBold(run))
        font.setBold(true);
    if (run.emphasis == doc::Emphasis::Emphasised)
        font.setItalic(true);
    return font;
}

/// No browser takes a longer one, and no reader of PDF a much longer one (ISO 19005-1, 6.1.12).
constexpr qsizetype LongestLink = 2000;

QTextCharFormat formatOf(const doc::Run &run)
{
    QTextCharFormat format;
    if (isBold(run))
        format.setFontWeight(QFont::Bold);
    if (run.emphasis == doc::Emphasis::Emphasised)
        format.setFontItalic(true);
    if (const QByteArray link = run.link.toEncoded(); !link.isEmpty() && link.size() <= LongestLink) {
        format.setAnchor(true);
        format.setAnchorHref(QString::fromLatin1(link));
        format.setForeground(Accent);
    }
    return format;
}

/// Ends the line before a code or a date that it divides, where words stand before that. The text itself
/// stays as it is, so that it is found and copied from the PDF.
void keepWhole(QTextLine &line, const QString &text, qreal width, Qt::Alignment alignment)
{
    const qsizetype end = line.textStart() + line.textLength();
    const qsizetype whole = undividedFrom(text, end);
    const qsizetype space = whole < end ? text.lastIndexOf(u' ', whole) : -1;
    if (space < line.textStart())
        return;
    const qreal narrower = line.cursorToX(int(space + 1)) - line.cursorToX(line.textStart());
    line.setLineWidth(narrower);
    if (alignment & Qt::AlignRight)
        line.setPosition({width - narrower, 0});
    else if (alignment & Qt::AlignHCenter)
        line.setPosition({(width - narrower) / 2, 0});
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
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        keepWhole(line, plain, width, typeface.alignment);
    }
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
    qreal widest = 0;
    qreal word = 0; // a word may go on in the next run
    for (const doc::Run &run : text.runs()) {
        const QFontMetricsF metrics(fontOf(run, typeface.font));
        const QStringList parts = QString(run.text).replace(u'\n', u' ').split(u' ');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            word = (part == 0 ? word : 0) + metrics.horizontalAdvance(parts[part]);
            widest = std::max(widest, word);
        }
    }
    return widest;
}

} // namespace kb::print
