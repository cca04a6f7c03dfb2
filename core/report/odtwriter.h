// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

#include <QXmlStreamWriter>

#include <optional>

namespace kb {

/// Writes paragraphs of an OpenDocument text, and keeps which styles they need beyond the named ones.
class OdtWriter
{
public:
    /// The next paragraph starts on a new page of that orientation.
    void startPage(doc::Orientation orientation) { m_newPage = orientation; }
    bool isAtPageStart() const { return m_newPage.has_value(); }

    /// Whether what is written now wants the next paragraph on the same page.
    void setKeepsWithNext(bool keeps) { m_keepsWithNext = keeps; }
    bool keepsWithNext() const { return m_keepsWithNext; }

    void heading(int outlineLevel, const doc::Text &text);
    void paragraph(const char *style, const doc::Text &text);
    /// A label, a tab and the text.
    void labelled(const char *style, const doc::Text &label, const doc::Text &text);

    /// A paragraph whose content is written as elements; end() closes it.
    void beginParagraph(const char *style);
    /// An element with only words in it.
    void labelledElement(const char *element, const doc::Text &words);

    void start(const char *element) { m_xml.writeStartElement(QLatin1StringView(element)); }
    void attribute(const char *name, const QString &value);
    void end() { m_xml.writeEndElement(); }

    /// The body so far. Nothing may be written after it.
    QString body();
    /// The automatic styles that the body refers to.
    QString derivedStyles() const;

private:
    QString styleHere(const QString &style);
    void text(const doc::Text &text);
    void run(const doc::Run &run);
    void characters(const QString &plain);

    QString m_text;
    QXmlStreamWriter m_xml{&m_text};
    std::optional<doc::Orientation> m_newPage;
    bool m_keepsWithNext = false;
    QMap<QString, QString> m_derivedStyles; ///< name to definition
};

} // namespace kb
