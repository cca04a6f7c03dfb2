// SPDX-License-Identifier: EUPL-1.2
#include "report/htmlelement.h"

#include "report/recordcodes.h"

namespace kb::html {

using namespace doc;

QString element(const char *tag, const QString &content, const QString &attributes)
{
    const QString name = QLatin1StringView(tag);
    const QString start = attributes.isEmpty() ? name : name + u' ' + attributes;
    return QStringLiteral("<%1>%2</%3>\n").arg(start, content, name);
}

QString ofClass(const char *name)
{
    return QStringLiteral("class=\"%1\"").arg(QLatin1StringView(name));
}

QString escaped(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

namespace {

/// A browser ends a line after a hyphen, and so would divide a code.
QString withCodesWhole(const QString &text)
{
    QString words;
    qsizetype done = 0;
    for (const Range &code : recordCodesIn(text)) {
        words += escaped(text.mid(done, code.start - done));
        words += QStringLiteral("<span class=\"code\">%1</span>").arg(text.mid(code.start, code.length));
        done = code.start + code.length;
    }
    return words + escaped(text.mid(done));
}

QString escapedRun(const Run &run)
{
    const QString words = withCodesWhole(run.text);
    if (!run.link.isEmpty()) {
        const QString target = QString::fromLatin1(run.link.toEncoded()).toHtmlEscaped();
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, words);
    }
    switch (run.emphasis) {
    case Emphasis::None:
        return words;
    case Emphasis::Strong:
        return QStringLiteral("<strong>%1</strong>").arg(words);
    case Emphasis::Emphasised:
        return QStringLiteral("<em>%1</em>").arg(words);
    case Emphasis::Marked:
        return QStringLiteral("<mark>%1</mark>").arg(words);
    }
    return words;
}

} // namespace

QString escaped(const Text &text)
{
    QString pieces;
    for (const Run &run : text.runs())
        pieces += escapedRun(run);
    return pieces;
}

} // namespace kb::html
