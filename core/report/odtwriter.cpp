// SPDX-License-Identifier: EUPL-1.2
#include "report/odtwriter.h"

#include "report/recordcodes.h"

namespace kb {

using namespace doc;

namespace {

QString characterStyle(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::None:
        return {};
    case Emphasis::Strong:
        return QStringLiteral("Strong_20_Emphasis");
    case Emphasis::Emphasised:
        return QStringLiteral("Emphasis");
    case Emphasis::Marked:
        return QStringLiteral("Marked");
    }
    return {};
}

} // namespace

void OdtWriter::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QLatin1StringView(name), value);
}

void OdtWriter::heading(int outlineLevel, const Text &words)
{
    start("text:h");
    attribute("text:style-name", styleHere(QStringLiteral("Heading_20_%1").arg(outlineLevel)));
    attribute("text:outline-level", QString::number(outlineLevel));
    text(words);
    end();
}

void OdtWriter::beginParagraph(const char *style)
{
    start("text:p");
    attribute("text:style-name", styleHere(QLatin1StringView(style)));
}

void OdtWriter::paragraph(const char *style, const Text &words)
{
    beginParagraph(style);
    text(words);
    end();
}

void OdtWriter::labelledElement(const char *element, const Text &words)
{
    start(element);
    m_xml.writeCharacters(words.plain());
    end();
}

void OdtWriter::labelled(const char *style, const Text &label, const Text &words)
{
    start("text:p");
    attribute("text:style-name", styleHere(QLatin1StringView(style)));
    start("text:span");
    attribute("text:style-name", QStringLiteral("Fact_20_Label"));
    text(label);
    end();
    m_xml.writeEmptyElement(QStringLiteral("text:tab"));
    text(words);
    end();
}

/// The style itself, or one that is derived from it and starts a page, or stays with what follows.
QString OdtWriter::styleHere(const QString &style)
{
    if (!m_newPage && !m_keepsWithNext)
        return style;

    QString name = style;
    QString page;
    if (m_newPage) {
        page =
            *m_newPage == Orientation::Landscape ? QStringLiteral("Landscape") : QStringLiteral("Standard");
        name += u'_' + page;
        page = QStringLiteral(" style:master-page-name=\"%1\"").arg(page);
        m_newPage.reset();
    }
    QString keep;
    if (m_keepsWithNext) {
        name += QStringLiteral("_kept");
        keep = QStringLiteral("<style:paragraph-properties fo:keep-with-next=\"always\"/>");
    }
    m_derivedStyles.insert(name, QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" "
                                                "style:parent-style-name=\"%2\"%3>%4</style:style>")
                                     .arg(name, style, page, keep));
    return name;
}

void OdtWriter::text(const Text &text)
{
    for (const Run &piece : text.runs())
        run(piece);
}

void OdtWriter::run(const Run &run)
{
    const QString style = characterStyle(run.emphasis);
    if (!run.link.isEmpty()) {
        start("text:a");
        attribute("xlink:type", QStringLiteral("simple"));
        attribute("xlink:href", QString::fromLatin1(run.link.toEncoded()));
        attribute("text:style-name", QStringLiteral("Internet_20_Link"));
        characters(run.text);
        end();
    } else if (style.isEmpty()) {
        characters(run.text);
    } else {
        start("text:span");
        attribute("text:style-name", style);
        characters(run.text);
        end();
    }
}

/// OpenDocument takes spaces together, so all but the first of a row are written as elements. It has no other
/// way to keep a code on one line than the hyphen that text programs type themselves for it.
void OdtWriter::characters(const QString &plain)
{
    const QString text = wholeCodes(plain);
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isBreak = text[at] == u'\n';
        const bool isSecondSpace = text[at] == u' ' && (at == 0 || text[at - 1].isSpace());
        if (!isBreak && !isSecondSpace)
            continue;
        m_xml.writeCharacters(text.mid(done, at - done));
        m_xml.writeEmptyElement(isBreak ? QStringLiteral("text:line-break") : QStringLiteral("text:s"));
        done = at + 1;
    }
    m_xml.writeCharacters(text.mid(done));
}

QString OdtWriter::body()
{
    m_xml.writeCharacters(QString()); // finishes an element that was only started
    return m_text;
}

QString OdtWriter::derivedStyles() const
{
    return m_derivedStyles.values().join(QString());
}

} // namespace kb
