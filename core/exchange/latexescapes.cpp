// SPDX-License-Identifier: EUPL-1.2
#include "exchange/latex.h"

namespace kb {

QString verbatimText(QStringView latex)
{
    QString text = latex.trimmed().toString();
    while (text.size() > 1 && text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, text.size() - 2).trimmed();
    text.replace(QStringLiteral("{\\textasciitilde}"), QStringLiteral("~"));
    text.replace(QStringLiteral("\\textasciitilde{}"), QStringLiteral("~"));
    text.replace(QStringLiteral("\\~{}"), QStringLiteral("~"));
    for (const QChar escaped : QStringView(u"_%&#$~{}"))
        text.replace(u'\\' + QString(escaped), QString(escaped));
    return text;
}

QString latexOf(const QString &text)
{
    QString latex;
    latex.reserve(text.size() + text.size() / 8);
    QChar before;
    for (const QChar c : text) {
        if (c == u'\\')
            latex += QStringLiteral("\\textbackslash{}");
        else if (c == u'~')
            latex += QStringLiteral("\\textasciitilde{}");
        else if (c == u'`')
            latex += QStringLiteral("\\`{}");
        else if (c == u'\n')
            latex += QStringLiteral("\n\n");
        else if (c == u'^')
            latex += QStringLiteral("\\textasciicircum{}");
        else if (c == u'{' || c == u'}') // BibTeX counts escaped braces too
            latex += c == u'{' ? QStringLiteral("\\textbraceleft{}") : QStringLiteral("\\textbraceright{}");
        else if (QStringView(u"$&%#_").contains(c))
            latex += u'\\' + QString(c);
        else if (c == before && (c == u'-' || c == u'\''))
            latex += QStringLiteral("{}") + c;
        else
            latex += c;
        before = c;
    }
    return latex;
}

} // namespace kb
