// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods.h"

#include "base/pattern.h"

#include <QLocale>

#include <set>

namespace kb {

namespace {

constexpr auto OdsMimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr int NarrowestColumn = 6; ///< digits
constexpr int WidestColumn = 60;   ///< digits
constexpr double CmPerDigit = 0.2; ///< of the usual face at 10 points
constexpr double CmBesideText = 0.3;

bool isLoneSpace(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1] != u' ';
}

/// Without what terminals obey, for which a document has no place.
QString xmlText(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\t') || c >= QChar(0xfffe); });
    return text.toHtmlEscaped();
}

/// OpenDocument takes spaces together and leaves out those at an end, so these are written as elements, as
/// tabs are.
QString odsLine(const QString &line)
{
    const QString text = xmlText(line);
    QString xml;
    xml.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\t')
            xml += QLatin1StringView("<text:tab/>");
        else if (text[at] == u' ' && !isLoneSpace(text, at))
            xml += QLatin1StringView("<text:s/>");
        else
            xml += text[at];
    }
    return xml;
}

QString odsParagraphs(const QString &text)
{
    QString xml;
    for (const QString &line : text.split(u'\n'))
        xml += QStringLiteral("<text:p>%1</text:p>").arg(odsLine(line));
    return xml;
}

QString titleCell(const SpreadsheetColumn &column)
{
    return QStringLiteral("<table:table-cell table:style-name=\"Title\" "
                          "office:value-type=\"string\">%1</table:table-cell>")
        .arg(odsParagraphs(column.title));
}

/// A day is written out in the language of the table, as its style shows it.
QString odsCell(const SpreadsheetCell &cell, const QLocale &locale)
{
    const CellValue value = heldValue(cell);
    if (const auto *day = std::get_if<QDate>(&value))
        return QStringLiteral("<table:table-cell table:style-name=\"Day\" office:value-type=\"date\" "
                              "office:date-value=\"%1\"><text:p>%2</text:p></table:table-cell>")
            .arg(day->toString(Qt::ISODate), locale.toString(*day, QStringLiteral("d MMMM yyyy")));
    if (const auto *number = std::get_if<double>(&value))
        return QStringLiteral("<table:table-cell office:value-type=\"float\" "
                              "office:value=\"%1\">%2</table:table-cell>")
            .arg(QString::number(*number, 'g', 15), odsParagraphs(cell.text));
    if (cell.text.isEmpty())
        return QStringLiteral("<table:table-cell/>");
    return QStringLiteral("<table:table-cell office:value-type=\"string\">%1</table:table-cell>")
        .arg(odsParagraphs(cell.text));
}

QString odsRow(const QString &cells)
{
    return QStringLiteral("<table:table-row table:style-name=\"Row\">%1</table:table-row>\n").arg(cells);
}

QString odsRows(const Spreadsheet &sheet)
{
    const QLocale locale(sheet.language);
    QString rows;
    for (const QList<SpreadsheetCell> &row : sheet.rows) {
        QString cells;
        for (const SpreadsheetCell &cell : row)
            cells += odsCell(cell, locale);
        rows += odsRow(cells);
    }
    return rows;
}

QString titleCells(const Spreadsheet &sheet)
{
    QString cells;
    for (const SpreadsheetColumn &column : sheet.columns)
        cells += titleCell(column);
    return cells;
}

int widthOf(const SpreadsheetColumn &column)
{
    return std::clamp(column.width, NarrowestColumn, WidestColumn);
}

/// One for each width that some column has.
QString widthStyles(const Spreadsheet &sheet)
{
    std::set<int> widths;
    for (const SpreadsheetColumn &column : sheet.columns)
        widths.insert(widthOf(column));
    QString styles;
    for (const int digits : widths)
        styles +=
            QStringLiteral("<style:style style:name=\"Width%1\" style:family=\"table-column\">"
                           "<style:table-column-properties style:column-width=\"%2cm\"/></style:style>")
                .arg(QString::number(digits), QString::number(digits * CmPerDigit + CmBesideText, 'f', 1));
    return styles;
}

QString odsColumns(const Spreadsheet &sheet)
{
    QString columns;
    for (const SpreadsheetColumn &column : sheet.columns)
        columns += QStringLiteral("<table:table-column table:style-name=\"Width%1\"/>").arg(widthOf(column));
    return columns;
}

/// What a spreadsheet takes for the name of a table; never empty, never half a character.
QString tableName(const QString &title)
{
    constexpr qsizetype longest = 31; // characters, in other programs
    QString name;
    for (const QChar c : title) {
        if (!QStringView(u"[]*?:/\\'").contains(c))
            name += c;
    }
    name = name.simplified().left(longest);
    if (name.endsWith(u' ') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Kennisbank") : name;
}

/// For who opens it and prints nothing.
QString saidOfItself(const Spreadsheet &sheet)
{
    QStringList parts = sheet.about + QStringList(sheet.sharing);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

Fillings odsFillings(const Spreadsheet &sheet)
{
    return {{"language", sheet.language.section(u'-', 0, 0)},
            {"country", sheet.language.section(u'-', 1)},
            {"title", xmlText(sheet.title)},
            {"table", xmlText(tableName(sheet.title))},
            {"description", xmlText(saidOfItself(sheet))},
            {"pageHead", odsParagraphs((QStringList(sheet.title) + sheet.about).join(u'\n'))},
            {"sharing", odsParagraphs(sheet.sharing)},
            {"widths", widthStyles(sheet)},
            {"columns", odsColumns(sheet)},
            {"titles", odsRow(titleCells(sheet))},
            {"rows", odsRows(sheet)}};
}

} // namespace

QList<ZipEntry> odsEntries(const Spreadsheet &sheet)
{
    const Fillings fillings = odsFillings(sheet);
    const auto part = [&fillings](const char *name) { return filledPattern(name, fillings).toUtf8(); };
    return {{"mimetype", OdsMimeType, ZipMethod::Stored},
            {"content.xml", part("ods-content.xml")},
            {"styles.xml", part("ods-styles.xml")},
            {"meta.xml", part("ods-meta.xml")},
            {"META-INF/manifest.xml", part("ods-manifest.xml")}};
}

QByteArray odsOf(const Spreadsheet &sheet)
{
    return zipped(odsEntries(sheet));
}

} // namespace kb
