// SPDX-License-Identifier: EUPL-1.2
#include "cli/papers.h"

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

Language paperLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
}

} // namespace kb::cli
