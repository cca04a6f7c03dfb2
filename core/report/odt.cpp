// SPDX-License-Identifier: EUPL-1.2
#include "base/pattern.h"
#include "base/zip.h"
#include "report/odtcontent.h"
#include "report/pagelines.h"
#include "report/renderers.h"

namespace kb {

namespace {

using namespace doc;

constexpr auto MimeType = "application/vnd.oasis.opendocument.text";

QString exampleParagraph(const Info &info)
{
    const QString line = exampleLine(info).toHtmlEscaped();
    return line.isEmpty() ? line
                          : QStringLiteral("<text:p text:style-name=\"Example\">%1</text:p>").arg(line);
}

/// The sheet, and the lines between its margins of 2.5 cm.
Fillings sheetFillings(PaperSize size)
{
    const bool isLarge = size == PaperSize::A3;
    const bool isLetter = size == PaperSize::Letter;
    const double shortSide = isLetter ? 21.59 : isLarge ? 29.7 : 21;
    const double longSide = isLetter ? 27.94 : isLarge ? 42 : 29.7;
    constexpr double margins = 5;
    const auto cm = [](double length) { return QString::number(length) + QStringLiteral("cm"); };
    return {{"shortSide", cm(shortSide)},         {"longSide", cm(longSide)},
            {"line", cm(shortSide - margins)},    {"halfLine", cm((shortSide - margins) / 2)},
            {"wideLine", cm(longSide - margins)}, {"halfWideLine", cm((longSide - margins) / 2)}};
}

QString drawingEntries(qsizetype count)
{
    QString entries;
    for (qsizetype drawing = 0; drawing < count; ++drawing)
        entries += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" "
                                  "manifest:media-type=\"image/svg+xml\"/>")
                       .arg(odtDrawingName(drawing));
    return entries;
}

Fillings fillingsOf(const Info &info)
{
    const QStringList tag = languageTag(info.language).split(u'-');
    const QString created =
        info.date.isValid() ? info.date.startOfDay(Qt::UTC).toString(Qt::ISODate) : QString();
    const QString pages = pageLine().toHtmlEscaped().arg(QStringLiteral("<text:page-number/>"),
                                                         QStringLiteral("<text:page-count/>"));
    return {{"language", tag.first()},
            {"country", tag.last()},
            {"title", info.title.plain().toHtmlEscaped()},
            {"unit", info.unit.plain().toHtmlEscaped()},
            {"created", created},
            {"identity", identityLine(info).toHtmlEscaped()},
            {"exampleParagraph", exampleParagraph(info)},
            {"contact", info.contact.plain().toHtmlEscaped()},
            {"bodyFont", info.face == Face::Sans ? QStringLiteral("Sans") : QStringLiteral("Serif")},
            {"sharing", sharingLine(info).toHtmlEscaped()},
            {"pages", pages}};
}

} // namespace

QByteArray renderOdt(const Document &document)
{
    const OdtContent content = odtContent(document);
    Fillings fillings = fillingsOf(document.info);
    fillings.insert(sheetFillings(document.info.paperSize));
    fillings.insert("pictures", drawingEntries(content.drawings.size()));
    fillings.insert("contentStyles", content.styles);
    fillings.insert("body", content.body);
    const auto part = [&fillings](const char *name) { return filledPattern(name, fillings).toUtf8(); };
    QList<ZipEntry> entries{{"mimetype", MimeType, ZipMethod::Stored},
                            {"content.xml", part("odt-content.xml")},
                            {"styles.xml", part("odt-styles.xml")},
                            {"meta.xml", part("odt-meta.xml")},
                            {"META-INF/manifest.xml", part("odt-manifest.xml")}};
    for (qsizetype drawing = 0; drawing < content.drawings.size(); ++drawing)
        entries.append({odtDrawingName(drawing).toLatin1(), content.drawings[drawing]});
    return zipped(entries);
}

} // namespace kb
