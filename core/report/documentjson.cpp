// SPDX-License-Identifier: EUPL-1.2
#include "report/documentjson.h"

#include "report/drawingjson.h"

namespace kb {

namespace {

using namespace doc;
using namespace Qt::StringLiterals;

QJsonValue json(const Run &run)
{
    if (run.emphasis == Emphasis::None && run.link.isEmpty())
        return run.text;
    QJsonObject object{{u"text"_s, run.text}};
    if (run.emphasis != Emphasis::None)
        object.insert(u"emphasis"_s, int(run.emphasis));
    if (!run.link.isEmpty())
        object.insert(u"link"_s, run.link.toString(QUrl::FullyEncoded));
    return object;
}

void addRun(Text &text, const QJsonValue &value)
{
    if (value.isString()) {
        text.add(value.toString());
        return;
    }
    const QJsonObject run = value.toObject();
    const QUrl link(run[u"link"_s].toString());
    if (link.isEmpty())
        text.add(run[u"text"_s].toString(), Emphasis(std::clamp(run[u"emphasis"_s].toInt(), 0, 3)));
    else
        text.addLink(link, run[u"text"_s].toString());
}

QJsonArray textArray(const QList<Text> &all)
{
    QJsonArray array;
    for (const Text &text : all)
        array.append(kb::json(text));
    return array;
}

QList<Text> textsFrom(const QJsonValue &value)
{
    QList<Text> all;
    for (const auto &text : value.toArray())
        all.append(textFrom(text));
    return all;
}

QJsonArray rowArray(const QList<QList<Text>> &all)
{
    QJsonArray array;
    for (const QList<Text> &row : all)
        array.append(textArray(row));
    return array;
}

QList<QList<Text>> rowsFrom(const QJsonValue &value)
{
    QList<QList<Text>> all;
    for (const auto &row : value.toArray())
        all.append(textsFrom(row));
    return all;
}

QJsonArray factPairs(const QList<Fact> &all)
{
    QJsonArray array;
    for (const Fact &fact : all)
        array.append(textArray({fact.label, fact.value}));
    return array;
}

QList<Fact> factsFrom(const QJsonValue &value)
{
    QList<Fact> all;
    for (const auto &fact : value.toArray())
        all.append({textFrom(fact.toArray().at(0)), textFrom(fact.toArray().at(1))});
    return all;
}

/// Each block as its members; its name is added by json(Block).
struct Members
{
    QJsonObject operator()(const TitleBlock &block) const
    {
        return {{u"kicker"_s, kb::json(block.kicker)},
                {u"title"_s, kb::json(block.title)},
                {u"subtitle"_s, kb::json(block.subtitle)},
                {u"facts"_s, factPairs(block.facts)}};
    }
    QJsonObject operator()(const Heading &block) const
    {
        return {{u"level"_s, block.level}, {u"text"_s, kb::json(block.text)}, {u"keep"_s, int(block.keep)}};
    }
    QJsonObject operator()(const Paragraph &block) const { return {{u"text"_s, kb::json(block.text)}}; }
    QJsonObject operator()(const List &block) const
    {
        return {{u"items"_s, textArray(block.items)}, {u"kind"_s, int(block.kind)}};
    }
    QJsonObject operator()(const Facts &block) const { return {{u"facts"_s, factPairs(block.facts)}}; }
    QJsonObject operator()(const Table &block) const
    {
        QJsonArray columns;
        for (const Column &column : block.columns)
            columns.append(QJsonArray{kb::json(column.title), column.share, int(column.align)});
        return {{u"caption"_s, kb::json(block.caption)},
                {u"columns"_s, columns},
                {u"rows"_s, rowArray(block.rows)},
                {u"heads"_s, int(block.rowHeads)},
                {u"room"_s, int(block.room)}};
    }
    QJsonObject operator()(const Matrix &block) const
    {
        return {{u"caption"_s, kb::json(block.caption)},
                {u"corner"_s, kb::json(block.corner)},
                {u"columns"_s, textArray(block.columns)},
                {u"rows"_s, textArray(block.rows)},
                {u"cells"_s, rowArray(block.cells)}};
    }
    QJsonObject operator()(const Callout &block) const
    {
        return {{u"label"_s, kb::json(block.label)}, {u"paragraphs"_s, textArray(block.paragraphs)}};
    }
    QJsonObject operator()(const WritingLines &block) const
    {
        return {{u"label"_s, kb::json(block.label)}, {u"lines"_s, block.lines}};
    }
    QJsonObject operator()(const SourceList &block) const
    {
        QJsonArray sources;
        for (const Source &source : block.sources)
            sources.append(textArray({source.mark, source.citation}));
        return {{u"sources"_s, sources}};
    }
    QJsonObject operator()(const PageBreak &block) const
    {
        return {{u"orientation"_s, int(block.orientation)}, {u"numbering"_s, int(block.numbering)}};
    }
    QJsonObject operator()(const Drawing &block) const { return kb::json(block); }
    QJsonObject operator()(const Cards &block) const
    {
        QJsonArray cards;
        for (const Card &card : block.cards)
            cards.append(textArray({card.name, card.line, card.note}));
        return {{u"cards"_s, cards}};
    }
};

Block titleFrom(const QJsonObject &object)
{
    return TitleBlock{textFrom(object[u"kicker"_s]), textFrom(object[u"title"_s]),
                      textFrom(object[u"subtitle"_s]), factsFrom(object[u"facts"_s])};
}

Block headingFrom(const QJsonObject &object)
{
    return Heading{object[u"level"_s].toInt(1), textFrom(object[u"text"_s]),
                   object[u"keep"_s].toInt() ? Keep::WholePart : Keep::WithNext};
}

Block paragraphFrom(const QJsonObject &object)
{
    return Paragraph{textFrom(object[u"text"_s])};
}

Block listFrom(const QJsonObject &object)
{
    return List{textsFrom(object[u"items"_s]),
                object[u"kind"_s].toInt() ? ListKind::Numbers : ListKind::Bullets};
}

Block factsBlockFrom(const QJsonObject &object)
{
    return Facts{factsFrom(object[u"facts"_s])};
}

Block tableFrom(const QJsonObject &object)
{
    Table table{.caption = textFrom(object[u"caption"_s]),
                .rows = rowsFrom(object[u"rows"_s]),
                .rowHeads = object[u"heads"_s].toInt() ? RowHeads::FirstColumn : RowHeads::None,
                .room = RowRoom(std::clamp(object[u"room"_s].toInt(), 0, int(RowRoom::Writing)))};
    for (const auto &value : object[u"columns"_s].toArray()) {
        const QJsonArray column = value.toArray();
        table.columns.append({textFrom(column.at(0)), std::max(1, column.at(1).toInt()),
                              Align(std::clamp(column.at(2).toInt(), 0, 2))});
    }
    return table;
}

Block matrixFrom(const QJsonObject &object)
{
    return Matrix{textFrom(object[u"caption"_s]), textFrom(object[u"corner"_s]),
                  textsFrom(object[u"columns"_s]), textsFrom(object[u"rows"_s]),
                  rowsFrom(object[u"cells"_s])};
}

Block calloutFrom(const QJsonObject &object)
{
    return Callout{textFrom(object[u"label"_s]), textsFrom(object[u"paragraphs"_s])};
}

Block linesFrom(const QJsonObject &object)
{
    return WritingLines{textFrom(object[u"label"_s]), object[u"lines"_s].toInt()};
}

Block sourcesFrom(const QJsonObject &object)
{
    SourceList list;
    for (const auto &source : object[u"sources"_s].toArray())
        list.sources.append({textFrom(source.toArray().at(0)), textFrom(source.toArray().at(1))});
    return list;
}

Block breakFrom(const QJsonObject &object)
{
    return PageBreak{object[u"orientation"_s].toInt() ? Orientation::Landscape : Orientation::Portrait,
                     object[u"numbering"_s].toInt() ? Numbering::BeginsAgain : Numbering::GoesOn};
}

Block drawingBlockFrom(const QJsonObject &object)
{
    return drawingFrom(object);
}

Block cardsFrom(const QJsonObject &object)
{
    Cards block;
    for (const auto &value : object[u"cards"_s].toArray()) {
        const QJsonArray card = value.toArray();
        block.cards.append({textFrom(card.at(0)), textFrom(card.at(1)), textFrom(card.at(2))});
    }
    return block;
}

/// In the order of the variant.
struct BlockName
{
    QLatin1StringView name;
    Block (*from)(const QJsonObject &object);
};

constexpr std::array blockNames{
    BlockName{"title"_L1, titleFrom},         BlockName{"heading"_L1, headingFrom},
    BlockName{"paragraph"_L1, paragraphFrom}, BlockName{"list"_L1, listFrom},
    BlockName{"facts"_L1, factsBlockFrom},    BlockName{"table"_L1, tableFrom},
    BlockName{"matrix"_L1, matrixFrom},       BlockName{"callout"_L1, calloutFrom},
    BlockName{"lines"_L1, linesFrom},         BlockName{"sources"_L1, sourcesFrom},
    BlockName{"break"_L1, breakFrom},         BlockName{"drawing"_L1, drawingBlockFrom},
    BlockName{"cards"_L1, cardsFrom},
};
static_assert(blockNames.size() == std::variant_size_v<Block>);

} // namespace

QJsonValue json(const Text &text)
{
    const QList<Run> &runs = text.runs();
    if (runs.isEmpty())
        return QString();
    if (runs.size() == 1 && json(runs.first()).isString())
        return runs.first().text;
    QJsonArray array;
    for (const Run &run : runs)
        array.append(json(run));
    return array;
}

Text textFrom(const QJsonValue &value)
{
    Text text;
    const QJsonArray runs = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &run : runs)
        addRun(text, run);
    return text;
}

QJsonObject json(const Block &block)
{
    QJsonObject object = std::visit(Members(), block);
    object.insert(u"block"_s, QString(blockNames[block.index()].name));
    return object;
}

std::optional<Block> blockFrom(const QJsonObject &object)
{
    const auto known = std::ranges::find(blockNames, object[u"block"_s].toString(), &BlockName::name);
    return known == blockNames.end() ? std::nullopt : std::optional(known->from(object));
}

} // namespace kb
