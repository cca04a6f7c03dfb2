// SPDX-License-Identifier: EUPL-1.2
#include "report/scanreport.h"

#include "report/overlapwords.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostOfAText = 5; ///< what is not among the nearest nobody looks up
constexpr qsizetype MostTexts = 200; ///< more than that nobody reads on paper

Text recordOnPaper(const QString &code, const QString &title, const QString &unit)
{
    Text text = code.isEmpty() ? Text() : strong(code + u'\n');
    text.add(title);
    return unit.isEmpty() ? text : text.add(QStringLiteral(" · ") + unit);
}

/// In full beside its best match; below that by what it is called, which is enough to know it again.
Text textOfFile(const ScannedText &text, bool isFirst)
{
    return isFirst || text.code.isEmpty() ? recordOnPaper(text.code, text.title, text.unit)
                                          : strong(text.code);
}

void addRows(Table &table, const ScannedText &text)
{
    for (qsizetype at = 0; at < text.matches.size(); ++at) {
        const ScanMatch &match = text.matches[at];
        table.rows.append({QString::number(match.pair.score), textOfFile(text, at == 0),
                           recordOnPaper(match.code, match.title, match.unit), whyWords(match.pair)});
    }
}

Table matchTable(const QList<ScannedText> &texts)
{
    Table table{.caption =
                    Report::tr("Strong and probable overlaps, highest score first: at most %1 of a text")
                        .arg(MostOfAText)};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("In the file"), 9},
                     {Report::tr("In this bank"), 9},
                     {Report::tr("Why"), 8}};
    for (const ScannedText &text : texts)
        addRows(table, text);
    return table;
}

Facts countsOfScan(const ScanReportContent &content)
{
    Facts facts{
        {{Report::tr("File"), content.file},
         {Report::tr("Texts in the file"), QString::number(content.read)},
         {Report::tr("Of these, overlapping with this bank"), QString::number(content.texts.size())}}};
    if (content.skipped > 0)
        facts.facts.append({Report::tr("Could not be read"), QString::number(content.skipped)});
    return facts;
}

/// The texts and matches that there is room for.
QList<ScannedText> printedTexts(const QList<ScannedText> &texts)
{
    QList<ScannedText> shown = texts.mid(0, MostTexts);
    for (ScannedText &text : shown)
        text.matches = text.matches.mid(0, MostOfAText);
    return shown;
}

} // namespace

Document scanReport(const ScanReportContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Overlap with %1").arg(content.file);
    const QList<ScannedText> shown = printedTexts(content.texts);
    info.shareLevel = shareLevelOf(ScanReportContent{.info = info, .texts = shown});
    QList<Block> blocks{TitleBlock{.kicker = Report::tr("Overlap"), .title = info.title},
                        countsOfScan(content)};
    if (content.texts.isEmpty())
        return {info, blocks << Paragraph{Report::tr("Nothing in this bank overlaps with the file.")}};
    blocks << matchTable(shown);
    if (const qsizetype more = content.texts.size() - MostTexts; more > 0)
        blocks << Paragraph{Report::tr("And %n more text(s) of the file.", nullptr, int(more))};
    return {info, blocks << Paragraph{Report::tr("The file was only read: nothing of it was imported.")}};
}

} // namespace kb
