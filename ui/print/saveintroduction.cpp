// SPDX-License-Identifier: EUPL-1.2
#include "print/saveintroduction.h"

#include "base/savefile.h"
#include "print/savedocument.h"

#include <QFileInfo>

namespace kb::print {

Result<> saveIntroduction(const IntroductionContent &content, const QString &path)
{
    const bool isMail = QFileInfo(path).suffix().compare(QLatin1StringView("eml"), Qt::CaseInsensitive) == 0;
    return isMail ? saveFile(path, introductionMail(content))
                  : saveDocument(introductionLetter(content), path);
}

} // namespace kb::print
