// SPDX-License-Identifier: EUPL-1.2
#include "delegates/founddelegate.h"

#include "delegates/rowink.h"
#include "models/foundmodel.h"
#include "wording/type.h"
#include "wording/wrappedtext.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace kb {

namespace {

constexpr int FoundAir = 5;  ///< above and below a line
constexpr int FoundGap = 12; ///< between its columns
constexpr QLatin1StringView WidestGroup("Other knowledge banks 0");
constexpr QLatin1StringView WidestCode("DGOBDR-WWW-0000");

FoundRow foundRowOf(const QModelIndex &index)
{
    return index.data(FoundModel::RowRole).value<FoundRow>();
}

QFont passageFont(const QStyleOptionViewItem &option)
{
    return fontOf(Type::Caption, Weight::Regular, option.font);
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRange> &marks, qsizetype length)
{
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        const qsizetype end = std::min(mark.start + mark.length, length);
        if (end > mark.start)
            formats.append({int(mark.start), int(end - mark.start), marked});
    }
    return formats;
}

/// One line of foreign text, cut where the room ends.
void drawMarked(QPainter &painter, const QRect &room, const QFont &font, QString text,
                const QList<TextRange> &marks)
{
    text = beginningOf(text, LongestInCell);
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' '; // one for one, so that the marks stay where they are
    }
    QFont widest = font;
    if (!marks.isEmpty())
        widest.setWeight(QFont::DemiBold);
    const QString shown = QFontMetrics(widest).elidedText(text, Qt::ElideRight, room.width());
    QTextLayout layout(shown, font);
    layout.setFormats(formatsOf(marks, shown == text ? shown.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, room.topLeft());
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle &style = panel.widget ? *panel.widget->style() : *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);

    const FoundRow row = foundRowOf(index);
    QRect line = option.rect.adjusted(FoundGap, FoundAir, -FoundGap, 0);
    line.setHeight(option.fontMetrics.height());
    painter->save();
    painter->setPen(rowInk(option, Meaning::Quiet));
    const auto drawColumn = [&](int width, const QString &text) {
        drawMarked(*painter, QRect(line.topLeft(), QSize(width, line.height())), option.font, text, {});
        line.setLeft(line.left() + width + FoundGap);
    };
    drawColumn(option.fontMetrics.horizontalAdvance(WidestGroup),
               index.data(FoundModel::GroupRole).toString());
    if (!row.code.isEmpty())
        drawColumn(option.fontMetrics.horizontalAdvance(WidestCode), row.code);
    if (!row.passage.isEmpty())
        drawMarked(*painter, line.translated(0, line.height()), passageFont(option), row.passage,
                   row.passageMarks);
    painter->setPen(rowInk(option, Meaning::Plain));
    drawMarked(*painter, line, option.font, row.title, row.titleMarks);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasPassage = !foundRowOf(index).passage.isEmpty();
    const int passage = hasPassage ? QFontMetrics(passageFont(option)).height() : 0;
    return {0, option.fontMetrics.height() + passage + 2 * FoundAir};
}

} // namespace kb
