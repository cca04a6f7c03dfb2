// SPDX-License-Identifier: EUPL-1.2
#include "base/pattern.h"
#include "report/htmlblock.h"
#include "report/htmlelement.h"
#include "report/pagelines.h"
#include "report/renderers.h"

namespace kb {

namespace {

using namespace doc;

/// The blocks in their sheets: a sheet ends at a page break, a part that stays together at the next heading
/// that is not below it.
class Body
{
public:
    explicit Body(const Document &document)
        : m_info(document.info)
    {
        if (document.blocks.isEmpty() || !std::holds_alternative<PageBreak>(document.blocks.first()))
            openSheet(Orientation::Portrait);
        for (const Block &block : document.blocks)
            add(block);
        closeSheet();
    }

    QString html() const { return m_html; }

private:
    void add(const Block &block)
    {
        if (const auto *pageBreak = std::get_if<PageBreak>(&block)) {
            closeSheet();
            openSheet(pageBreak->orientation);
            return;
        }
        if (const auto *heading = std::get_if<Heading>(&block))
            beginPart(*heading);
        m_html += html::blockAsHtml(block, m_info);
    }

    void beginPart(const Heading &heading)
    {
        if (heading.level <= m_partLevel)
            closePart();
        if (heading.keep == Keep::WholePart && m_partLevel == 0) {
            m_html += QStringLiteral("<section class=\"whole\">\n");
            m_partLevel = heading.level;
        }
    }

    void closePart()
    {
        if (m_partLevel > 0)
            m_html += QStringLiteral("</section>\n");
        m_partLevel = 0;
    }

    void openSheet(Orientation orientation)
    {
        m_html += orientation == Orientation::Landscape ? QStringLiteral("<div class=\"sheet wide\">\n")
                                                        : QStringLiteral("<div class=\"sheet\">\n");
        m_isSheetOpen = true;
    }

    void closeSheet()
    {
        closePart();
        if (std::exchange(m_isSheetOpen, false))
            m_html += QStringLiteral("</div>\n");
    }

    const Info &m_info;
    QString m_html;
    bool m_isSheetOpen = false;
    int m_partLevel = 0; ///< of the part that stays together; 0 outside one
};

QString exampleElement(const Info &info)
{
    const QString line = exampleLine(info);
    return line.isEmpty() ? line : html::element("p", html::escaped(line), html::ofClass("example"));
}

/// Other sheets and letters than those of the style, where the paper asks for them.
QString ownRules(const Info &info)
{
    QString rules;
    if (info.paperSize != PaperSize::A4) {
        const QString size =
            info.paperSize == PaperSize::A3 ? QStringLiteral("A3") : QStringLiteral("letter");
        rules += QStringLiteral("@page { size: %1; }\n@page wide { size: %1 landscape; }\n").arg(size);
    }
    if (info.face == Face::Sans)
        rules += QStringLiteral("html { font-family: \"Liberation Sans\", Arial, Helvetica, sans-serif; }\n");
    return rules;
}

QString footerLine(const Info &info)
{
    QStringList parts{info.contact.plain(), sharingLine(info)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString renderHtml(const Document &document)
{
    const Info &info = document.info;
    return filledPattern("document.html", {{"language", languageTag(info.language)},
                                           {"unit", info.unit.plain().toHtmlEscaped()},
                                           {"title", info.title.plain().toHtmlEscaped()},
                                           {"style", patternText("document.css") + ownRules(info)},
                                           {"example", exampleElement(info)},
                                           {"identity", html::escaped(identityLine(info))},
                                           {"main", Body(document).html()},
                                           {"footer", html::escaped(footerLine(info))}});
}

} // namespace kb
