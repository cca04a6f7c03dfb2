// SPDX-License-Identifier: EUPL-1.2
#include "model/publiccodes.h"

#include "model/identifiers.h"
#include "model/validation.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace kb {

namespace {

using CodeMatch = QRegularExpressionMatch;

/// A kind of code: what stands in every one of them, its form, and what is made of it.
struct CodeKind
{
    QLatin1StringView mark; ///< spares most texts the search for the form
    QRegularExpression form;
    std::optional<QString> (*normal)(const CodeMatch &match);
};

std::optional<QString> doiIn(const CodeMatch &match)
{
    QString written = match.captured();
    while (QStringView(u".,;:)'’”").contains(written.back())) // of the sentence around it
        written.chop(1);
    return normalDoi(written);
}

/// The same paper with and without "nr.", which only stands before figures.
std::optional<QString> parliamentRefIn(const CodeMatch &match)
{
    const QString number = match.captured(u"number");
    const QString nr = number.front().isDigit() ? QStringLiteral("nr. ") : QString();
    return normalParliamentRef(match.captured(u"before") + QStringLiteral(", ") + nr + number);
}

std::optional<QString> seaNumberIn(const CodeMatch &match)
{
    return QStringLiteral("SEA ") + match.captured(u"number");
}

const std::array<CodeKind, 3> &codeKinds()
{
    static const std::array kinds{
        CodeKind{QLatin1StringView("10."),
                 QRegularExpression(QStringLiteral(R"re((?<![\w.])10\.\d{4,9}/[^\s"<>{}\[\]]+)re")), doiIn},
        CodeKind{QLatin1StringView("Kamerstukken"),
                 QRegularExpression(
                     QStringLiteral(R"((?<before>Kamerstukken\s+I{1,2}\s+\d{4}/\d{2},\s*\d{2} ?\d{3})"
                                    R"((?:-[A-Z]+)?),\s*(?:nr\.\s*)?(?<number>\d+[A-Za-z]?|[A-Z]{1,3})\b)")),
                 parliamentRefIn},
        // "SEA 2025" is the agenda of a year, and "SEA-2025-2029" that of some years: no number in it
        CodeKind{QLatin1StringView("SEA"),
                 QRegularExpression(QStringLiteral(
                     R"(\bSEA-(?:nr\.?\s*|nummer\s+)?(?<number>\d{4}-\d{1,3}|(?<=[\s.])\d+)\b)")),
                 seaNumberIn}};
    return kinds;
}

} // namespace

QStringList publicCodesIn(const QString &text)
{
    QStringList codes;
    for (const CodeKind &kind : codeKinds()) {
        if (!text.contains(kind.mark))
            continue;
        for (const CodeMatch &match : kind.form.globalMatch(text)) {
            const auto code = kind.normal(match);
            if (code && !codes.contains(*code))
                codes.append(*code);
        }
    }
    return codes;
}

} // namespace kb
