// SPDX-License-Identifier: EUPL-1.2
#include "examplefile.h"

#include "jobs/examplebank.h"
#include "print/pdf.h"
#include "wording/errortext.h"

#include <QFile>
#include <QTextStream>

namespace kb {

Result<QString> makeExample(const QString &folder, const QString &unit)
{
    const QString code = unit.isEmpty() ? exampleUnits().first() : unit;
    QString path = QStringLiteral("%1/%2.kennisbank").arg(folder, code);
    for (int number = 2; QFile::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3.kennisbank").arg(folder, code).arg(number);
    const auto bank = makeExampleBank(path, code, systemClock(), print::renderPdf);
    return bank ? Result<QString>(path) : Result<QString>(bank.error());
}

int fail(const Error &error)
{
    QTextStream(stderr) << errorText(error) << '\n';
    return 3;
}

} // namespace kb
