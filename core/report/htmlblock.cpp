// SPDX-License-Identifier: EUPL-1.2
#include "report/htmlblock.h"

#include "report/htmlelement.h"
#include "report/pagelines.h"
#include "report/words.h"

namespace kb::html {

using namespace doc;

namespace {

QString paragraphs(const QList<Text> &texts)
{
    QString result;
    for (const Text &text : texts)
        result += element("p", escaped(text));
    return result;
}

QString facts(const QList<Fact> &facts)
{
    QString rows;
    for (const Fact &fact : facts)
        rows += element("div", element("dt", escaped(fact.label)) + element("dd", escaped(fact.value)));
    return rows.isEmpty() ? QString() : element("dl", rows);
}

QString alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return {};
    case Align::Centre:
        return ofClass("centre");
    case Align::Right:
        return ofClass("right");
    }
    return {};
}

QString columnHead(const Column &column)
{
    if (column.title.isEmpty())
        return element("td", {}); // a header without words would be read out as one
    const QString attributes = QStringLiteral("scope=\"col\" ") + alignment(column.align);
    return element("th", escaped(column.title), attributes.trimmed());
}

QString rowHead(const Text &title)
{
    return element("th", escaped(title), QStringLiteral("scope=\"row\""));
}

QString table(const Text &caption, const QString &head, const QString &body)
{
    QString inside = caption.isEmpty() ? QString() : element("caption", escaped(caption));
    inside += element("thead", element("tr", head));
    inside += element("tbody", body);
    // Wide tables scroll inside their own box, which the keyboard can reach and a screen reader can name.
    const QString name = caption.isEmpty() ? Report::tr("Table") : caption.plain().simplified();
    const QString attributes =
        QStringLiteral("class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\"");
    return element("div", element("table", inside), attributes.arg(name.toHtmlEscaped()));
}

struct HtmlBlock
{
    const Info &info;

    QString operator()(const TitleBlock &block) const
    {
        QString inside;
        if (!info.letterhead.isEmpty())
            inside += element("p", escaped(info.letterhead), ofClass("label"));
        if (!block.kicker.isEmpty())
            inside += element("p", escaped(block.kicker), ofClass("kicker"));
        inside += element("h1", escaped(block.title));
        if (!block.subtitle.isEmpty())
            inside += element("p", escaped(block.subtitle), ofClass("subtitle"));
        inside += facts(block.facts);
        if (const QString line = selectionLine(info); !line.isEmpty())
            inside += element("p", escaped(line), ofClass("selection"));
        return element("div", inside, ofClass("title"));
    }

    QString operator()(const Heading &heading) const
    {
        const int level = std::clamp(heading.level, 1, 3) + 1; // the title has the first
        return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(level), escaped(heading.text));
    }

    QString operator()(const Paragraph &paragraph) const { return paragraphs({paragraph.text}); }

    QString operator()(const List &list) const
    {
        QString items;
        for (const Text &item : list.items)
            items += element("li", escaped(item));
        return element(list.kind == ListKind::Numbers ? "ol" : "ul", items);
    }

    QString operator()(const Facts &block) const { return facts(block.facts); }

    QString operator()(const Table &block) const
    {
        QString head;
        for (const Column &column : block.columns)
            head += columnHead(column);

        QString body;
        for (const QList<Text> &cells : block.rows) {
            QString row;
            for (qsizetype i = 0; i < block.columns.size(); ++i) {
                const bool isHead = i == 0 && block.rowHeads == RowHeads::FirstColumn;
                row += isHead ? rowHead(cells.value(i))
                              : element("td", escaped(cells.value(i)), alignment(block.columns[i].align));
            }
            body += element("tr", row);
        }
        return table(block.caption, head, body);
    }

    QString operator()(const Matrix &matrix) const { return (*this)(tableOf(matrix)); }

    QString operator()(const Callout &callout) const
    {
        QString inside;
        if (!callout.label.isEmpty())
            inside = element("p", escaped(callout.label), ofClass("label"));
        return element("div", inside + paragraphs(callout.paragraphs), ofClass("callout"));
    }

    QString operator()(const WritingLines &writing) const
    {
        const QString lines = QStringLiteral("<div></div>").repeated(writing.lines);
        return element("p", escaped(writing.label), ofClass("label")) +
               element("div", lines, QStringLiteral("class=\"lines\" aria-hidden=\"true\""));
    }

    QString operator()(const SourceList &list) const
    {
        QString items;
        for (const Source &source : list.sources) {
            items += element("li", QStringLiteral("<span>%1</span> <span>%2</span>")
                                       .arg(escaped(source.mark), escaped(source.citation)));
        }
        return element("ul", items, ofClass("sources"));
    }

    QString operator()(const PageBreak &) const { return {}; }

    QString operator()(const Cards &block) const
    {
        QString items;
        for (const Card &card : block.cards)
            items +=
                element("li", element("strong", escaped(card.name)) + element("div", escaped(card.line)) +
                                  element("div", escaped(card.note)));
        return items.isEmpty() ? QString() : element("ul", items);
    }

    QString operator()(const Drawing &drawing) const
    {
        return element("div", svgOf(drawing), ofClass("drawing"));
    }
};

} // namespace

QString blockAsHtml(const Block &block, const Info &info)
{
    return std::visit(HtmlBlock{info}, block);
}

} // namespace kb::html
