// SPDX-License-Identifier: EUPL-1.2
#include "report/drawing.h"

namespace kb::doc {

namespace {

using namespace Qt::StringLiterals;

QString inkOf(Shade shade)
{
    switch (shade) {
    case Shade::Ink:
        return u"#1c2526"_s;
    case Shade::Soft:
        return u"#4f5b5d"_s;
    case Shade::Hairline:
        return u"#8a9698"_s;
    }
    return u"#1c2526"_s;
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString dashAttribute(Stroke stroke)
{
    QStringList dashes;
    for (const double dash : dashesOf(stroke))
        dashes.append(number(dash));
    return dashes.isEmpty() ? QString() : u" stroke-dasharray=\"%1\""_s.arg(dashes.join(u' '));
}

struct SvgPiece
{
    QString operator()(const DrawnLine &line) const
    {
        const QString width = line.width > 0 ? u" stroke-width=\"%1\""_s.arg(number(line.width)) : QString();
        return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"%6/>\n"_s.arg(
            number(line.from.x()), number(line.from.y()), number(line.to.x()), number(line.to.y()),
            inkOf(line.shade), width + dashAttribute(line.stroke));
    }

    QString operator()(const DrawnCircle &circle) const
    {
        const QString ink = inkOf(circle.shade);
        const QString ring = u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"%5\"%6/>\n"_s.arg(
            number(circle.middle.x()), number(circle.middle.y()), number(circle.radius),
            circle.filling == Filling::Whole ? ink : u"none"_s, ink, dashAttribute(circle.stroke));
        return circle.filling == Filling::Half ? ring + leftHalf(circle) : ring;
    }

    QString operator()(const DrawnWords &drawn) const
    {
        const QString x = number(drawn.middle.x());
        const QString y = number(drawn.middle.y());
        const QString weight = drawn.boldness == Boldness::Bold ? u" font-weight=\"bold\""_s : QString();
        const QString turn = drawn.turned == 0
                                 ? QString()
                                 : u" transform=\"rotate(%1 %2 %3)\""_s.arg(number(drawn.turned), x, y);
        const QString anchor = drawn.anchor == Anchor::Start ? u" text-anchor=\"start\""_s : QString();
        // An offset says the same in every program; only some know where the middle of a letter is.
        return u"<text x=\"%1\" y=\"%2\" dy=\"0.35em\"%3%4>%5</text>\n"_s.arg(x, y, weight, anchor + turn,
                                                                              drawn.words.toHtmlEscaped());
    }

    QString operator()(const DrawnShape &shape) const
    {
        QStringList corners;
        for (const QPointF &corner : shape.corners)
            corners.append(number(corner.x()) + u',' + number(corner.y()));
        const QString ink = inkOf(shape.shade);
        return u"<polygon points=\"%1\" fill=\"%2\" stroke=\"%3\"/>\n"_s.arg(
            corners.join(u' '), shape.filling == Filling::Whole ? ink : u"none"_s, ink);
    }

private:
    static QString leftHalf(const DrawnCircle &circle)
    {
        const QString x = number(circle.middle.x());
        const QString radius = number(circle.radius);
        return u"<path d=\"M %1 %2 A %3 %3 0 0 0 %1 %4 Z\" fill=\"%5\"/>\n"_s.arg(
            x, number(circle.middle.y() - circle.radius), radius, number(circle.middle.y() + circle.radius),
            inkOf(circle.shade));
    }
};

} // namespace

QList<double> dashesOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Solid:
        return {};
    case Stroke::Dashed:
        return {4, 2};
    case Stroke::Dotted:
        return {1, 1.5};
    }
    return {};
}

QString svgOf(const Drawing &drawing)
{
    const QString name = drawing.caption.plain().simplified().toHtmlEscaped();
    const QString width = number(drawing.size.width());
    const QString height = number(drawing.size.height());
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1pt\" height=\"%2pt\" "
        u"viewBox=\"0 0 %1 %2\" style=\"max-width:100%;height:auto\" role=\"img\" aria-label=\"%3\" "
        u"font-family=\"Liberation Sans, "
        u"Arial, sans-serif\" font-size=\"%4\" text-anchor=\"middle\" fill=\"#1c2526\" "
        u"stroke-width=\"%5\">\n"_s.arg(width, height, name, number(DrawnWordsSize), number(DrawnLineWidth));
    for (const Drawn &piece : drawing.pieces)
        svg += std::visit(SvgPiece(), piece);
    return svg + u"</svg>\n"_s;
}

} // namespace kb::doc
