// SPDX-License-Identifier: EUPL-1.2
#include "print/paperpages.h"

#include "print/drawingpainter.h"
#include "print/measure.h"
#include "print/typesetter.h"
#include "report/inlanguage.h"
#include "report/pagelines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace kb::print {

namespace {

constexpr qreal FooterGap = mm(4); ///< at least, between texts on one line

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, QPointF origin)
        : m_painter(painter)
        , m_origin(origin)
    {
    }

    void operator()(const Line &line) const
    {
        line.text.paintLine(line.index, m_painter, m_origin + line.at);
    }

    void operator()(const Rule &rule) const
    {
        m_painter.setPen(QPen(rule.ink, rule.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(rule.line.translated(m_origin));
    }

    void operator()(const Ground &ground) const
    {
        m_painter.fillRect(ground.area.translated(m_origin), ground.ink);
    }

    void operator()(const Figure &figure) const
    {
        m_painter.save();
        m_painter.translate(m_origin + figure.at);
        m_painter.scale(figure.scale, figure.scale);
        paintDrawing(figure.drawing, m_painter);
        m_painter.restore();
    }

private:
    QPainter &m_painter;
    QPointF m_origin;
};

QString elided(const QString &text, qreal width)
{
    const qreal rounding = pt(0.5); // what fits exactly is not cut
    return QFontMetricsF(typeface(Role::Running).font).elidedText(text, Qt::ElideRight, width + rounding);
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF(typeface(Role::Running).font).horizontalAdvance(text);
}

/// Where the second of three texts on a line begins: in the middle of the page, or as far to the right as the
/// first needs and the last allows.
qreal middleOfThree(const QRectF &body, qreal first, qreal second, qreal last)
{
    const qreal middle = std::max(body.center().x() - second / 2, body.left() + first + FooterGap);
    return std::min(middle, body.right() - last - FooterGap - second);
}

void paintRule(QPainter &painter, const QRectF &body, qreal y)
{
    painter.setPen(QPen(Hairline, pt(0.5)));
    painter.drawLine(QLineF(body.left(), y, body.right(), y));
}

} // namespace

PaperPages::PaperPages(const Document &document)
    : m_info(document.info)
    , m_language(InLanguage::now())
    , m_pages(paginated(typeset(document), document.info.paperSize))
{
}

QSizeF PaperPages::size(int page) const
{
    return sheetOf(orientation(page), paperSize()).size;
}

void PaperPages::paint(int page, QPainter &painter) const
{
    const InLanguage speaking(m_language);
    paintWatermark(size(page), painter); // first: everything else stays readable over it
    paintHeader(page, painter);
    const QPointF body = sheetOf(orientation(page), paperSize()).body.topLeft();
    for (const PlacedStrip &placed : m_pages[page].strips) {
        for (const Mark &mark : placed.strip.marks)
            std::visit(MarkPainter(painter, body + QPointF(0, placed.top)), mark);
    }
    paintFooter(page, painter);
}

void PaperPages::paintWatermark(const QSizeF &size, QPainter &painter) const
{
    const QString words = exampleLine(m_info);
    if (words.isEmpty())
        return;

    // Along the diagonal, and as large as fits there.
    const Typeface face = typeface(Role::Watermark);
    const qreal diagonal = std::hypot(size.width(), size.height());
    const qreal width = QFontMetricsF(face.font).horizontalAdvance(words);
    const qreal scale = std::min(1.0, 0.8 * diagonal / width);
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-qRadiansToDegrees(std::atan2(size.height(), size.width())));
    painter.scale(scale, scale);
    painter.setFont(face.font);
    painter.setPen(face.ink);
    painter.drawText(QPointF(-width / 2, 0), words);
    painter.restore();
}

void PaperPages::paintHeader(int page, QPainter &painter) const
{
    const Sheet sheet = sheetOf(orientation(page), paperSize());
    const qreal baseline = sheet.headerRule() - pt(5);
    const QString identity = identityLine(m_info);
    const qreal room = sheet.body.width() - widthOf(identity) - mm(8);

    painter.setFont(typeface(Role::Running).font);
    painter.setPen(typeface(Role::Running).ink);
    painter.drawText(QPointF(sheet.body.left(), baseline), elided(m_info.title.plain().simplified(), room));
    painter.drawText(QPointF(sheet.body.right() - widthOf(identity), baseline), identity);
    paintRule(painter, sheet.body, sheet.headerRule());
}

/// The contact line has all the room that the other two leave; these give way to it.
void PaperPages::paintFooter(int page, QPainter &painter) const
{
    const Sheet sheet = sheetOf(orientation(page), paperSize());
    const qreal baseline = sheet.footerRule() + pt(13);
    const PageNumber counted = numberOf(m_pages, page);
    const QString number = pageLine().arg(counted.nth).arg(counted.of);
    const QString sharing = sharingLine(m_info);
    const QString contact = m_info.contact.plain().simplified();
    const qreal middle = middleOfThree(sheet.body, widthOf(contact), widthOf(sharing), widthOf(number));

    painter.setFont(typeface(Role::Running).font);
    painter.setPen(typeface(Role::Running).ink);
    painter.drawText(QPointF(sheet.body.left(), baseline),
                     elided(contact, middle - sheet.body.left() - FooterGap));
    painter.drawText(QPointF(middle, baseline), sharing);
    painter.drawText(QPointF(sheet.body.right() - widthOf(number), baseline), number);
    paintRule(painter, sheet.body, sheet.footerRule());
}

QList<PaperPages::Bookmark> PaperPages::bookmarks() const
{
    QList<Bookmark> bookmarks;
    for (int page = 0; page < count(); ++page) {
        const qreal body = sheetOf(orientation(page), paperSize()).body.top();
        for (const PlacedStrip &placed : m_pages[page].strips) {
            if (placed.strip.entry)
                bookmarks.append({*placed.strip.entry, page, body + placed.top});
        }
    }
    return bookmarks;
}

} // namespace kb::print
