// SPDX-License-Identifier: EUPL-1.2
#include "report/scanreport.h"

#include "report/overlapparts.h"
#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostMatches = 500; ///< rows: more than that nobody reads on paper

Text recordOnPaper(const QString &code, const QString &title, const QString &unit)
{
    Text text = code.isEmpty() ? Text() : strong(code + u'\n');
    text.add(title);
    return unit.isEmpty() ? text : text.add(QStringLiteral(" · ") + unit);
}

QList<Text> matchRow(const ScannedText &text, const ScanMatch &match)
{
    return {QString::number(match.pair.score), recordOnPaper(text.code, text.title, text.unit),
            recordOnPaper(match.code, match.title, match.unit), whyWords(match.pair)};
}

qsizetype countOfMatches(const QList<ScannedText> &texts)
{
    qsizetype count = 0;
    for (const ScannedText &text : texts)
        count += text.matches.size();
    return count;
}

Table matchTable(const QList<ScannedText> &texts)
{
    Table table{.caption = Report::tr("Strong and probable overlaps, highest score first")};
    table.columns = {{Report::tr("Score"), 3, Align::Right},
                     {Report::tr("In the file"), 9},
                     {Report::tr("In this bank"), 9},
                     {Report::tr("Why"), 8}};
    for (const ScannedText &text : texts) {
        for (const ScanMatch &match : text.matches) {
            if (table.rows.size() < MostMatches)
                table.rows.append(matchRow(text, match));
        }
    }
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

} // namespace

Document scanReport(const ScanReportContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Overlap with %1").arg(content.file);
    QList<Block> blocks{TitleBlock{.kicker = Report::tr("Overlap"), .title = info.title},
                        countsOfScan(content)};
    if (content.texts.isEmpty())
        return {info, blocks << Paragraph{Report::tr("Nothing in this bank overlaps with the file.")}};
    blocks << matchTable(content.texts);
    if (const qsizetype count = countOfMatches(content.texts); count > MostMatches)
        blocks << remainder(count - MostMatches);
    return {info, blocks << Paragraph{Report::tr("The file was only read: nothing of it was imported.")}};
}

} // namespace kb
