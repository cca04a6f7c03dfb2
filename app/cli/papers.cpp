// SPDX-License-Identifier: EUPL-1.2
#include "cli/papers.h"

#include "base/savefile.h"
#include "cli/session.h"
#include "print/savedocument.h"

#include <QFileInfo>
#include <QLocale>

namespace kb::cli {

bool namesAPaper(const Session &session)
{
    const QFileInfo out(session.arguments().value(QStringLiteral("out")));
    return print::documentSuffixes().contains(out.suffix().toLower());
}

bool namesAPicture(const Session &session)
{
    const QFileInfo out(session.arguments().value(QStringLiteral("out")));
    return out.suffix().toLower() == QStringLiteral("svg");
}

bool asksForWhatCanBe(const Session &session)
{
    const bool hasOut = session.arguments().has(QStringLiteral("out"));
    const bool isNamed = !hasOut || namesAPicture(session) || namesAPaper(session);
    return isNamed && paperSize(session);
}

bool namesPaper(const Session &session)
{
    return session.arguments().has(QStringLiteral("paper"));
}

std::optional<doc::PaperSize> paperSize(const Session &session)
{
    const QString name = session.arguments().value(QStringLiteral("paper"), QStringLiteral("a4"));
    if (name == QStringLiteral("a4"))
        return doc::PaperSize::A4;
    return name == QStringLiteral("a3") ? std::optional(doc::PaperSize::A3) : std::nullopt;
}

void settlePaper(const Session &session, doc::Info &info)
{
    const auto size = paperSize(session);
    if (size && namesPaper(session))
        info.paperSize = *size;
}

ExitCode savePicture(Session &session, const Result<doc::Drawing> &drawing)
{
    if (!drawing)
        return session.fail(drawing.error());
    const QString path = session.arguments().value(QStringLiteral("out"));
    return session.outcome(saveFile(path, doc::svgOf(*drawing).toUtf8()));
}

ExitCode savePaper(Session &session, const Result<Document> &paper)
{
    if (!paper)
        return session.fail(paper.error());
    return session.outcome(print::saveDocument(*paper, session.arguments().value(QStringLiteral("out"))));
}

Language paperLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
}

} // namespace kb::cli
