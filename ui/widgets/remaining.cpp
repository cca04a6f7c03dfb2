// SPDX-License-Identifier: EUPL-1.2
#include "widgets/remaining.h"

#include <QCoreApplication>

namespace kb {

namespace {

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("kb::Remaining", text, nullptr, int(number));
}

} // namespace

QString remainingText(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (elapsedMs < 2000 || done <= 0 || total <= done)
        return {};
    const double perPart = double(elapsedMs) / double(done);
    const qint64 seconds = qint64(perPart * double(total - done) / 1000);
    if (seconds < 10)
        return counted(QT_TRANSLATE_NOOP("kb::Remaining", "a few seconds left"), 0);
    if (seconds < 60)
        return counted(QT_TRANSLATE_N_NOOP("kb::Remaining", "about %n seconds left"),
                       (seconds + 5) / 10 * 10);
    if (seconds < 3600)
        return counted(QT_TRANSLATE_N_NOOP("kb::Remaining", "about %n minutes left"), (seconds + 30) / 60);
    return counted(QT_TRANSLATE_N_NOOP("kb::Remaining", "about %n hours left"), (seconds + 1800) / 3600);
}

} // namespace kb
