// SPDX-License-Identifier: EUPL-1.2
#include "print/row.h"

namespace kb::print {

namespace {

struct MoveDown
{
    qreal distance;

    void operator()(Line &line) const { line.at.ry() += distance; }
    void operator()(Rule &rule) const { rule.line.translate(0, distance); }
    void operator()(Ground &ground) const { ground.area.translate(0, distance); }
    void operator()(Figure &figure) const { figure.at.ry() += distance; }
};

int lineCount(const QList<Cell> &cells)
{
    int count = 1; // a row without text is a row
    for (const Cell &cell : cells)
        count = std::max(count, cell.text.lineCount());
    return count;
}

} // namespace

Strips rowStrips(const QList<Cell> &cells, RowAlign align)
{
    Strips strips(lineCount(cells));
    for (const Cell &cell : cells) {
        const qsizetype first = align == RowAlign::Top ? 0 : strips.size() - cell.text.lineCount();
        for (int line = 0; line < cell.text.lineCount(); ++line) {
            Strip &strip = strips[first + line];
            strip.height = std::max(strip.height, cell.text.lineHeight(line));
            strip.marks.append(Line{cell.text, line, {cell.left, 0}});
        }
    }
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].bond = Bond::Tight;
    return strips;
}

Strips paragraphStrips(const Cell &cell)
{
    Strips strips = rowStrips({cell});
    for (qsizetype i = 1; i + 2 < strips.size(); ++i)
        strips[i].bond = Bond::None;
    return strips;
}

void pad(Strips &strips, qreal above, qreal below)
{
    Strip &first = strips.first();
    first.height += above;
    for (Mark &mark : first.marks)
        std::visit(MoveDown{above}, mark);
    strips.last().height += below;
}

void layUnder(Strip &strip, const Mark &mark)
{
    strip.marks.prepend(mark);
}

void underline(Strip &strip, qreal width, qreal thickness, QColor ink)
{
    const qreal y = strip.height - thickness / 2;
    strip.marks.append(Rule{QLineF(0, y, width, y), thickness, ink});
}

} // namespace kb::print
