// SPDX-License-Identifier: EUPL-1.2
#include "wording/steptext.h"

#include "report/labels.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

struct ActWords
{
    QLatin1StringView act;
    const char *words; ///< %1 what it was done to
};

constexpr std::array acts{
    ActWords{QLatin1StringView("make"), QT_TRANSLATE_NOOP("StepText", "%1 made")},
    ActWords{QLatin1StringView("edit"), QT_TRANSLATE_NOOP("StepText", "%1 changed")},
    ActWords{QLatin1StringView("remove"), QT_TRANSLATE_NOOP("StepText", "%1 to the trash")},
    ActWords{QLatin1StringView("restore"), QT_TRANSLATE_NOOP("StepText", "%1 put back")},
    ActWords{QLatin1StringView("import"), QT_TRANSLATE_NOOP("StepText", "%1 imported")},
    ActWords{QLatin1StringView("decide"), QT_TRANSLATE_NOOP("StepText", "overlap %1 judged")},
    ActWords{QLatin1StringView("consult"), QT_TRANSLATE_NOOP("StepText", "consultation on %1 started")},
    ActWords{QLatin1StringView("offer"), QT_TRANSLATE_NOOP("StepText", "%1 offered")},
    ActWords{QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("StepText", "decision on %1")},
    ActWords{QLatin1StringView("revise"), QT_TRANSLATE_NOOP("StepText", "new version of %1")},
    ActWords{QLatin1StringView("withdraw"), QT_TRANSLATE_NOOP("StepText", "%1 withdrawn")},
    ActWords{QLatin1StringView("uses"), QT_TRANSLATE_NOOP("StepText", "use in %1 written down")},
    ActWords{QLatin1StringView("settings"), QT_TRANSLATE_NOOP("StepText", "settings of the bank")},
    ActWords{QLatin1StringView("mapping"), QT_TRANSLATE_NOOP("StepText", "column mapping %1")},
    ActWords{QLatin1StringView("filter"), QT_TRANSLATE_NOOP("StepText", "filter %1")},
};

QString subjectOf(const StepLabel &label)
{
    if (label.kind == Kind::Verdict || label.kind == Kind::Setting)
        return label.subject;
    if (label.count > 1) {
        const QString number = QCoreApplication::translate("StepText", "%n record(s)", nullptr, label.count);
        return label.subject.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, label.subject);
    }
    if (label.kind == Kind::None)
        return label.subject;
    return QStringLiteral("%1 %2").arg(kindLabel(label.kind), label.subject).trimmed();
}

} // namespace

QString stepText(const StepLabel &label)
{
    for (const ActWords &known : acts) {
        if (known.act == label.act)
            return QCoreApplication::translate("StepText", known.words)
                .replace(QLatin1StringView("%1"), subjectOf(label));
    }
    return subjectOf(label);
}

} // namespace kb
