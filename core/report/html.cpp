// SPDX-License-Identifier: EUPL-1.2
#include "report/htmlblock.h"
#include "report/htmlelement.h"
#include "report/pagelines.h"
#include "report/renderers.h"

#include <QFile>

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
    }

    void closeSheet()
    {
        closePart();
        m_html += QStringLiteral("</div>\n");
    }

    const Info &m_info;
    QString m_html;
    int m_partLevel = 0; ///< of the part that stays together; 0 outside one
};

QString styleSheet()
{
    QFile file(QStringLiteral(":/reports/document.css"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

/// The policy makes sure that nothing is ever fetched, whatever the text says.
QString head(const Info &info)
{
    const QString meta =
        QStringLiteral("\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n"
                       "<meta name=\"author\" content=\"%1\">\n");
    return html::element("head", meta.arg(info.unit.plain().toHtmlEscaped()) +
                                     html::element("title", info.title.plain().toHtmlEscaped()) +
                                     html::element("style", u'\n' + styleSheet()));
}

QString header(const Info &info)
{
    QString lines = html::element("p", html::escaped(identityLine(info)), html::ofClass("running"));
    if (const QString example = exampleLine(info); !example.isEmpty())
        lines.prepend(html::element("p", html::escaped(example), html::ofClass("example")));
    return html::element("header", lines);
}

QString footer(const Info &info)
{
    QStringList parts{info.contact.plain(), sharingLine(info)};
    parts.removeAll(QString());
    const QString line = html::escaped(parts.join(QStringLiteral(" · ")));
    return html::element("footer", html::element("p", line, html::ofClass("running")));
}

} // namespace

QString renderHtml(const Document &document)
{
    const Info &info = document.info;
    const QString main = html::element("main", u'\n' + Body(document).html());
    const QString body = html::element("body", u'\n' + header(info) + main + footer(info));
    const QString language = QStringLiteral("lang=\"%1\"").arg(languageTag(info.language));
    return QStringLiteral("<!DOCTYPE html>\n") + html::element("html", u'\n' + head(info) + body, language);
}

} // namespace kb
