// SPDX-License-Identifier: EUPL-1.2
#include "report/settingwords.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

struct SettingWords
{
    QLatin1StringView name; ///< whole, or the beginning of all names of a family, with its last dot
    const char *words;
};

constexpr std::array settingWords{
    SettingWords{QLatin1StringView("bank.name"), QT_TRANSLATE_NOOP("Settings", "Name of the knowledge bank")},
    SettingWords{QLatin1StringView("bank.unit"), QT_TRANSLATE_NOOP("Settings", "Unit of the knowledge bank")},
    SettingWords{QLatin1StringView("bank.user"), QT_TRANSLATE_NOOP("Settings", "User of the knowledge bank")},
    SettingWords{QLatin1StringView("bank.contact"),
                 QT_TRANSLATE_NOOP("Settings", "Line at the foot of papers")},
    SettingWords{QLatin1StringView("bank.example"), QT_TRANSLATE_NOOP("Settings", "Example bank")},
    SettingWords{QLatin1StringView("paper.attendance_destroyed"),
                 QT_TRANSLATE_NOOP("Settings", "What an attendance list says about destroying it")},
    SettingWords{QLatin1StringView("paper.attendance_rows"),
                 QT_TRANSLATE_NOOP("Settings", "Empty lines on an attendance list")},
    SettingWords{QLatin1StringView("paper.letterhead"),
                 QT_TRANSLATE_NOOP("Settings", "Letterhead of papers")},
    SettingWords{QLatin1StringView("paper.subscription"),
                 QT_TRANSLATE_NOOP("Settings", "How readers get the bulletin")},
    SettingWords{QLatin1StringView("paper.citations"),
                 QT_TRANSLATE_NOOP("Settings", "How advice refers to its sources")},
    SettingWords{QLatin1StringView("paper.advice_blocks"),
                 QT_TRANSLATE_NOOP("Settings", "Order and names of the blocks of an advice")},
    SettingWords{QLatin1StringView("contact.quiet_months"),
                 QT_TRANSLATE_NOOP("Settings", "Months without contact after which an institute is quiet")},
    SettingWords{QLatin1StringView("paper.size"), QT_TRANSLATE_NOOP("Settings", "Sheets of papers")},
    SettingWords{QLatin1StringView("paper.face"), QT_TRANSLATE_NOOP("Settings", "Typeface of papers")},
    SettingWords{QLatin1StringView("privacy.review_months"),
                 QT_TRANSLATE_NOOP("Settings", "Term after which data of people are looked at again")},
    SettingWords{QLatin1StringView("signal.urgency"), QT_TRANSLATE_NOOP("Settings", "Urgency of signals")},
    SettingWords{QLatin1StringView("overlap.levels"), QT_TRANSLATE_NOOP("Settings", "Levels of overlap")},
    SettingWords{QLatin1StringView("overlap.within_unit"),
                 QT_TRANSLATE_NOOP("Settings", "Overlap within one unit")},
    SettingWords{QLatin1StringView("overlap.ignored_words"),
                 QT_TRANSLATE_NOOP("Settings", "Words that do not count for overlap")},
    SettingWords{QLatin1StringView("overlap.ground_weights"),
                 QT_TRANSLATE_NOOP("Settings", "How much each reason for an overlap counts")},
    SettingWords{QLatin1StringView("overlap.group."), QT_TRANSLATE_NOOP("Settings", "Name of a group")},
    SettingWords{QLatin1StringView("overlap.notneeded."),
                 QT_TRANSLATE_NOOP("Settings", "Group of questions that is not needed")},
    SettingWords{QLatin1StringView("overlap.rule."),
                 QT_TRANSLATE_NOOP("Settings", "Why a pair is always or never shown")},
    SettingWords{QLatin1StringView("gaps.norms"), QT_TRANSLATE_NOOP("Settings", "Norms for gaps")},
    SettingWords{QLatin1StringView("gaps.decided."), QT_TRANSLATE_NOOP("Settings", "Decision on a gap")},
    SettingWords{QLatin1StringView("gaps.map."), QT_TRANSLATE_NOOP("Settings", "No gap in the gap map")},
    SettingWords{QLatin1StringView("gaps.nature."), QT_TRANSLATE_NOOP("Settings", "What a gap lacks")},
    SettingWords{QLatin1StringView("gaps.priority"), QT_TRANSLATE_NOOP("Settings", "Weights for gaps")},
    SettingWords{QLatin1StringView("gaps.written."),
                 QT_TRANSLATE_NOOP("Settings", "Gap that somebody wrote down")},
    SettingWords{QLatin1StringView("gaps.snapshot."),
                 QT_TRANSLATE_NOOP("Settings", "Gaps kept to compare with later")},
    SettingWords{QLatin1StringView("import.mapping."),
                 QT_TRANSLATE_NOOP("Settings", "Columns of an imported table")},
    SettingWords{QLatin1StringView("list.filter."), QT_TRANSLATE_NOOP("Settings", "Saved filter")},
    SettingWords{QLatin1StringView("today.away."), QT_TRANSLATE_NOOP("Settings", "Put away from Today")},
    SettingWords{QLatin1StringView("trash.gone."),
                 QT_TRANSLATE_NOOP("Settings", "Out of the trash for good")},
};

bool isAbout(const SettingWords &words, const QString &name)
{
    return words.name.endsWith(u'.') ? name.startsWith(words.name) : name == words.name;
}

} // namespace

QString settingLabel(const QString &name)
{
    for (const SettingWords &words : settingWords) {
        if (isAbout(words, name))
            return QCoreApplication::translate("Settings", words.words);
    }
    return name;
}

} // namespace kb
