// SPDX-License-Identifier: EUPL-1.2
#include "report/drawingjson.h"

#include "report/documentjson.h"

#include <QJsonArray>

namespace kb {

namespace {

using namespace doc;
using namespace Qt::StringLiterals;

QJsonArray cornerArray(const DrawnShape &shape)
{
    QJsonArray array{u"shape"_s, int(shape.filling), int(shape.shade)};
    for (const QPointF &corner : shape.corners) {
        array.append(corner.x());
        array.append(corner.y());
    }
    return array;
}

QJsonArray pieceArray(const Drawn &piece)
{
    if (const auto *line = std::get_if<DrawnLine>(&piece))
        return {u"line"_s,    line->from.x(),   line->from.y(),    line->to.x(),
                line->to.y(), int(line->shade), int(line->stroke), line->width};
    if (const auto *circle = std::get_if<DrawnCircle>(&piece))
        return {u"circle"_s,          circle->middle.x(), circle->middle.y(), circle->radius,
                int(circle->filling), int(circle->shade), int(circle->stroke)};
    if (const auto *shape = std::get_if<DrawnShape>(&piece))
        return cornerArray(*shape);
    const auto &words = std::get<DrawnWords>(piece);
    return {u"words"_s,          words.middle.x(), words.middle.y(), words.words,
            int(words.boldness), words.turned,     int(words.anchor)};
}

Shade shadeFrom(const QJsonValue &value)
{
    return Shade(std::clamp(value.toInt(), 0, 2));
}

Stroke strokeFrom(const QJsonValue &value)
{
    return Stroke(std::clamp(value.toInt(), 0, 2));
}

Filling fillingFrom(const QJsonValue &value)
{
    return Filling(std::clamp(value.toInt(), 0, 2));
}

DrawnShape shapeFrom(const QJsonArray &array)
{
    DrawnShape shape{.corners = {}, .filling = fillingFrom(array.at(1)), .shade = shadeFrom(array.at(2))};
    for (qsizetype at = 3; at + 1 < array.size(); at += 2)
        shape.corners.append({array.at(at).toDouble(), array.at(at + 1).toDouble()});
    return shape;
}

Drawn pieceFrom(const QJsonArray &array)
{
    const QString kind = array.at(0).toString();
    const QPointF place(array.at(1).toDouble(), array.at(2).toDouble());
    if (kind == u"line"_s)
        return DrawnLine{place,
                         {array.at(3).toDouble(), array.at(4).toDouble()},
                         shadeFrom(array.at(5)),
                         strokeFrom(array.at(6)),
                         array.at(7).toDouble()};
    if (kind == u"circle"_s)
        return DrawnCircle{place, array.at(3).toDouble(), fillingFrom(array.at(4)), shadeFrom(array.at(5)),
                           strokeFrom(array.at(6))};
    if (kind == u"shape"_s)
        return shapeFrom(array);
    return DrawnWords{place, array.at(3).toString(), array.at(4).toInt() ? Boldness::Bold : Boldness::Plain,
                      array.at(5).toDouble(), array.at(6).toInt() ? Anchor::Start : Anchor::Middle};
}

} // namespace

QJsonObject json(const Drawing &drawing)
{
    QJsonArray pieces;
    for (const Drawn &piece : drawing.pieces)
        pieces.append(pieceArray(piece));
    return {{u"caption"_s, json(drawing.caption)},
            {u"width"_s, drawing.size.width()},
            {u"height"_s, drawing.size.height()},
            {u"pieces"_s, pieces}};
}

Drawing drawingFrom(const QJsonObject &object)
{
    Drawing drawing{.caption = textFrom(object[u"caption"_s]),
                    .size = {object[u"width"_s].toDouble(), object[u"height"_s].toDouble()}};
    for (const auto &piece : object[u"pieces"_s].toArray())
        drawing.pieces.append(pieceFrom(piece.toArray()));
    return drawing;
}

} // namespace kb
