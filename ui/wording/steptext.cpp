// SPDX-License-Identifier: EUPL-1.2
#include "wording/steptext.h"

#include "report/labels.h"
#include "wording/kindcount.h"

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
    ActWords{QLatin1StringView("merge"), QT_TRANSLATE_NOOP("StepText", "%1 merged")},
    ActWords{QLatin1StringView("anonymise"), QT_TRANSLATE_NOOP("StepText", "%1 anonymised")},
    ActWords{QLatin1StringView("remove"), QT_TRANSLATE_NOOP("StepText", "%1 to the trash")},
    ActWords{QLatin1StringView("restore"), QT_TRANSLATE_NOOP("StepText", "%1 put back")},
    ActWords{QLatin1StringView("import"), QT_TRANSLATE_NOOP("StepText", "%1 imported")},
    ActWords{QLatin1StringView("attach"), QT_TRANSLATE_NOOP("StepText", "files added to %1")},
    ActWords{QLatin1StringView("decide"), QT_TRANSLATE_NOOP("StepText", "overlap %1 judged")},
    ActWords{QLatin1StringView("carry"), QT_TRANSLATE_NOOP("StepText", "verdicts went with %1")},
    ActWords{QLatin1StringView("consult"), QT_TRANSLATE_NOOP("StepText", "consultation on %1 started")},
    ActWords{QLatin1StringView("offer"), QT_TRANSLATE_NOOP("StepText", "%1 offered")},
    ActWords{QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("StepText", "decision on %1")},
    ActWords{QLatin1StringView("revise"), QT_TRANSLATE_NOOP("StepText", "new version of %1")},
    ActWords{QLatin1StringView("withdraw"), QT_TRANSLATE_NOOP("StepText", "%1 withdrawn")},
    ActWords{QLatin1StringView("uses"), QT_TRANSLATE_NOOP("StepText", "use in %1 written down")},
    ActWords{QLatin1StringView("settings"), QT_TRANSLATE_NOOP("StepText", "settings of the bank")},
    ActWords{QLatin1StringView("group"), QT_TRANSLATE_NOOP("StepText", "group of questions named %1")},
    ActWords{QLatin1StringView("together"), QT_TRANSLATE_NOOP("StepText", "programming together judged: %1")},
    ActWords{QLatin1StringView("gap"), QT_TRANSLATE_NOOP("StepText", "gap judged: %1")},
    ActWords{QLatin1StringView("gapadd"), QT_TRANSLATE_NOOP("StepText", "gap written down: %1")},
    ActWords{QLatin1StringView("gapgone"), QT_TRANSLATE_NOOP("StepText", "written gap removed: %1")},
    ActWords{QLatin1StringView("gapnature"), QT_TRANSLATE_NOOP("StepText", "nature of a gap set: %1")},
    ActWords{QLatin1StringView("gaps"), QT_TRANSLATE_NOOP("StepText", "gaps of %1 kept")},
    ActWords{QLatin1StringView("mapping"), QT_TRANSLATE_NOOP("StepText", "column mapping %1")},
    ActWords{QLatin1StringView("assess"), QT_TRANSLATE_NOOP("StepText", "%1 assessed")},
    ActWords{QLatin1StringView("link"), QT_TRANSLATE_NOOP("StepText", "%1 linked")},
    ActWords{QLatin1StringView("unlink"), QT_TRANSLATE_NOOP("StepText", "%1 removed")},
    ActWords{QLatin1StringView("follow"), QT_TRANSLATE_NOOP("StepText", "what to do with %1")},
    ActWords{QLatin1StringView("finish"), QT_TRANSLATE_NOOP("StepText", "%1 handled")},
    ActWords{QLatin1StringView("settle"), QT_TRANSLATE_NOOP("StepText", "%1 settled")},
    ActWords{QLatin1StringView("issue"), QT_TRANSLATE_NOOP("StepText", "%1 issued")},
    ActWords{QLatin1StringView("correct"), QT_TRANSLATE_NOOP("StepText", "corrected version of %1")},
    ActWords{QLatin1StringView("set aside"), QT_TRANSLATE_NOOP("StepText", "%1 set aside")},
    ActWords{QLatin1StringView("take back"), QT_TRANSLATE_NOOP("StepText", "%1 taken back")},
    ActWords{QLatin1StringView("filter"), QT_TRANSLATE_NOOP("StepText", "filter %1")},
    ActWords{QLatin1StringView("later"), QT_TRANSLATE_NOOP("StepText", "“%1” later")},
    ActWords{QLatin1StringView("hide"), QT_TRANSLATE_NOOP("StepText", "“%1” not shown")},
    ActWords{QLatin1StringView("bring_back"),
             QT_TRANSLATE_NOOP("StepText", "put away in Today, brought back")},
    ActWords{QLatin1StringView("empty_trash"), QT_TRANSLATE_NOOP("StepText", "%1 out of the trash for good")},
};

QString subjectOf(const StepLabel &label)
{
    if (label.kind == Kind::Verdict || label.kind == Kind::Setting)
        return label.subject;
    if (label.count > 1) {
        const QString number = kindCount(label.kind, label.count);
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
