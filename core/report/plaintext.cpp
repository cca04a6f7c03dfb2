// SPDX-License-Identifier: EUPL-1.2
#include "report/pagelines.h"
#include "report/renderers.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype LineLength = 80;

/// Lines of at most LineLength characters; a longer word stays whole. Lines after the first are indented.
QString wrapped(const QString &text, const QString &indent = {})
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > LineLength) {
                lines.append(line);
                line = indent + word;
            } else {
                line += line.isEmpty() ? word : u' ' + word;
            }
        }
        lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

QString underlined(const QString &text, QChar with)
{
    return text + u'\n' + QString(text.size(), with) + u'\n';
}

QString listed(const QString &mark, const Text &text)
{
    return wrapped(mark + text.plain(), QString(mark.size(), u' '));
}

/// With the address behind the words when it says more than they do.
QString withAddresses(const Text &text)
{
    QString plain;
    for (const Run &run : text.runs()) {
        plain += run.text;
        if (const QString address = run.link.toString(); !run.link.isEmpty() && address != run.text)
            plain += QStringLiteral(" <%1>").arg(address);
    }
    return plain;
}

QString facts(const QList<Fact> &facts)
{
    QString lines;
    for (const Fact &fact : facts)
        lines += wrapped(fact.label.plain() + QStringLiteral(": ") + withAddresses(fact.value),
                         QStringLiteral("  "));
    return lines;
}

/// A table as records: every cell behind the name of its column, so that long cells stay readable.
QString records(const QStringList &columns, const QList<QList<Text>> &rows)
{
    QString lines;
    for (const QList<Text> &cells : rows) {
        QStringList parts;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (const QString cell = withAddresses(cells.value(i)); !cell.isEmpty())
                parts.append(columns[i].isEmpty() ? cell : columns[i] + QStringLiteral(": ") + cell);
        }
        lines += wrapped(QStringLiteral("- ") + parts.join(QStringLiteral("; ")), QStringLiteral("  "));
    }
    return lines;
}

struct PlainBlock
{
    const Info &info;

    QString operator()(const TitleBlock &block) const
    {
        QString lines = info.letterhead.isEmpty() ? QString() : wrapped(info.letterhead.plain()) + u'\n';
        if (!block.kicker.isEmpty())
            lines += wrapped(block.kicker.plain());
        lines += underlined(block.title.plain(), u'=');
        if (!block.subtitle.isEmpty())
            lines += wrapped(block.subtitle.plain());
        lines += facts(block.facts);
        const QString selection = selectionLine(info);
        return selection.isEmpty() ? lines : lines + wrapped(selection);
    }

    QString operator()(const Heading &heading) const { return underlined(heading.text.plain(), u'-'); }

    QString operator()(const Paragraph &paragraph) const { return wrapped(withAddresses(paragraph.text)); }

    QString operator()(const List &list) const
    {
        QString lines;
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const QString mark =
                list.kind == ListKind::Bullets ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(i + 1);
            lines += listed(mark, list.items[i]);
        }
        return lines;
    }

    QString operator()(const Facts &block) const { return facts(block.facts); }

    QString operator()(const Table &table) const
    {
        QStringList columns;
        for (const Column &column : table.columns)
            columns.append(column.title.plain());
        return caption(table.caption) + records(columns, table.rows);
    }

    QString operator()(const Matrix &matrix) const { return (*this)(tableOf(matrix)); }

    QString operator()(const Callout &callout) const
    {
        QString lines = caption(callout.label);
        for (const Text &paragraph : callout.paragraphs)
            lines += listed(QStringLiteral("| "), paragraph);
        return lines;
    }

    QString operator()(const WritingLines &writing) const
    {
        const QString line(LineLength / 2, u'_');
        return caption(writing.label) + (line + u'\n').repeated(writing.lines);
    }

    QString operator()(const SourceList &list) const
    {
        QString lines;
        for (const Source &source : list.sources)
            lines += listed(source.mark.isEmpty() ? QStringLiteral("- ") : source.mark.plain() + u' ',
                            withAddresses(source.citation));
        return lines;
    }

    QString operator()(const PageBreak &) const { return {}; }

    QString operator()(const Cards &block) const
    {
        QString lines;
        for (const Card &card : block.cards) {
            QStringList parts{card.name.plain(), card.line.plain(), card.note.plain()};
            parts.removeAll(QString());
            lines += wrapped(QStringLiteral("- ") + parts.join(QStringLiteral("; ")), QStringLiteral("  "));
        }
        return lines;
    }

    /// What it shows stands in the words and the table beside it.
    QString operator()(const Drawing &) const { return {}; }

    static QString caption(const Text &text) { return text.isEmpty() ? QString() : wrapped(text.plain()); }
};

} // namespace

QString renderPlainText(const Document &document)
{
    const Info &info = document.info;
    QStringList parts;
    if (const QString example = exampleLine(info); !example.isEmpty())
        parts.append(wrapped(example));
    for (const Block &block : document.blocks)
        parts.append(std::visit(PlainBlock{info}, block));

    QStringList closing{identityLine(info), info.contact.plain(), sharingLine(info)};
    closing.removeAll(QString());
    parts.append(wrapped(closing.join(QStringLiteral(" · "))));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace kb
