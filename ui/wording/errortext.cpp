// SPDX-License-Identifier: EUPL-1.2
#include "wording/errortext.h"

#include "base/savefile.h"
#include "jobs/publicsources.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace kb {

namespace {

const char *sentenceOf(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "This record is no longer there. Refresh the list with F5.");
    case Error::Code::InvalidInput:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "A value is not right. Nothing was changed. Mend the value and save again.");
    case Error::Code::NotOwner:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "These data belong to another unit. You can read and link them, "
                                 "not change them.");
    case Error::Code::NotAllowed:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is not possible yet. Nothing was changed. First add what is "
                                 "missing.");
    case Error::Code::InUse:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Others use these data. Nothing was deleted. Take the record out of use "
                                 "or merge it.");
    case Error::Code::Conflict:
        return QT_TRANSLATE_NOOP("ErrorText", "Someone else changed the same data. Both versions were kept. "
                                              "Choose which one holds.");
    case Error::Code::Taken:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Another record has this value already. Nothing was changed. Choose another.");
    case Error::Code::NewerSchema:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This knowledge bank was saved by a newer version of this program. "
                                 "Nothing was changed. Install the newer version.");
    case Error::Code::NotABank:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file is not a knowledge bank. Nothing was changed. Choose a "
                                 "file that ends in .kennisbank.");
    case Error::Code::Damaged:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file is damaged. It was left as it is. Restore a copy with "
                                 "File > Restore a copy.");
    case Error::Code::Busy:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Another program is writing in this file. Your text is still on "
                                 "screen. Wait a moment and try again.");
    case Error::Code::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "You can only read this file. Nothing was changed. Make a copy in "
                                 "a folder of your own.");
    case Error::Code::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The disk is full. What was saved before was kept. Make room and "
                                 "save again.");
    case Error::Code::NoMemory:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The computer is out of memory. What was saved before was kept. "
                                 "Close other programs and try again.");
    case Error::Code::Storage:
        return QT_TRANSLATE_NOOP("ErrorText", "Reading or saving failed. What was saved before was kept. Try "
                                              "again or choose another place.");
    case Error::Code::Unreadable:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file cannot be read. Nothing was changed. Check that it is "
                                 "the right file.");
    case Error::Code::TooLarge:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is too large. Nothing was changed. Choose a smaller file or "
                                 "a part of it.");
    case Error::Code::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "You stopped this. Nothing was changed. You can start it again.");
    case Error::Code::NotBuiltYet:
        return QT_TRANSLATE_NOOP("ErrorText", "This version cannot do this yet. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

/// What is said of one case, by the word that comes with the error.
struct ToldCase
{
    Error::Code code;
    QLatin1StringView word;
    const char *sentence;
};
/// What is done with a record that may not be deleted (bank/removal.h), what is shared too little to send,
/// and what can be done only otherwise.
constexpr std::array toldCases{
    ToldCase{Error::Code::InUse, QLatin1StringView("stop"),
             QT_TRANSLATE_NOOP("ErrorText", "This project was awarded. Nothing was deleted. Stop the "
                                            "project instead.")},
    ToldCase{Error::Code::InUse, QLatin1StringView("withdraw"),
             QT_TRANSLATE_NOOP("ErrorText", "This advice was offered. Nothing was deleted. Withdraw "
                                            "the advice instead.")},
    ToldCase{Error::Code::InUse, QLatin1StringView("withdraw_study"),
             QT_TRANSLATE_NOOP("ErrorText", "Others rely on this study. Nothing was deleted. Withdraw "
                                            "the study instead.")},
    ToldCase{Error::Code::InUse, QLatin1StringView("correct"),
             QT_TRANSLATE_NOOP("ErrorText", "This bulletin was issued. Nothing was deleted. Make a "
                                            "corrected version instead.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("requested_limit"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "An advice asks for five things at most. Nothing was changed. Take some out, "
                               "or bring them together.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("eigen_dg"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "One of these two records is for its own DG only, so no letter was "
                               "made. Ask that unit to share it within BZK.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("out_of_sight"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "One of these records lies in the trash, expired or was merged into "
                               "another. Nothing was changed. Take it out of the trash, or go on with "
                               "the question in which it went on.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("in_trash"),
             QT_TRANSLATE_NOOP("ErrorText", "This record lies in the trash. Nothing was changed. Take it out "
                                            "of the trash first.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("offered"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "This advice was offered and stays as it is. Nothing was changed. "
                               "Begin a new version of it.")},
    ToldCase{Error::Code::NotAllowed, QLatin1StringView("bulletin_issued"),
             QT_TRANSLATE_NOOP("ErrorText", "This bulletin is out and stays as it is. Nothing was changed. "
                                            "Make a corrected version of it.")},
    ToldCase{Error::Code::InvalidInput, QLatin1StringView("own_reviewer"),
             QT_TRANSLATE_NOOP("ErrorText", "You judge this pair yourself. Ask somebody else to judge it "
                                            "too.")},
    ToldCase{Error::Code::InvalidInput, QLatin1StringView("title, why"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "A gap needs a title, and why it is one. Nothing was changed. Write both.")},
    ToldCase{Error::Code::InvalidInput, QLatin1StringView("gap_question"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "What is asked about a gap is a knowledge question. Nothing was changed. "
                               "Choose one.")},
    ToldCase{Error::Code::InvalidInput, QLatin1StringView("gap_follow_up"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "What comes of a gap is a knowledge question or a research project. Nothing "
                               "was changed. Choose one.")},
};

/// What stands in the way of a public paper, by name; empty for another error.
QString namesNotPublic(const Error &error)
{
    const bool tells = error.code == Error::Code::NotAllowed && error.detail.startsWith(NotPublic);
    return tells ? error.detail.mid(NotPublic.size()) : QString();
}

/// Null where there is nothing more to say than of others of its code.
const ToldCase *caseOf(const Error &error)
{
    const auto found = std::ranges::find_if(toldCases, [&](const ToldCase &told) {
        return told.code == error.code && told.word == error.detail;
    });
    return found == toldCases.end() ? nullptr : &*found;
}

/// A file that was to be written: the bank is another one, and nothing is wrong with it.
QString unwrittenText(const QString &path, Error::Code code)
{
    const QString why = code == Error::Code::DiskFull
                            ? QCoreApplication::translate("ErrorText", "the disk is full")
                        : QFileInfo(QFileInfo(path).path()).isDir()
                            ? QCoreApplication::translate("ErrorText", "this is not possible in that place")
                            : QCoreApplication::translate("ErrorText", "its folder is not there");
    return QCoreApplication::translate("ErrorText",
                                       "The file %1 could not be written: %2. The knowledge bank was not "
                                       "changed. Choose another place.")
        .arg(path, why);
}

/// Where the detail names a field, a file or a line that the user can act on; elsewhere it is for the log.
bool tellsDetail(Error::Code code)
{
    return code == Error::Code::InvalidInput || code == Error::Code::NotAllowed ||
           code == Error::Code::Taken || code == Error::Code::Unreadable || code == Error::Code::TooLarge;
}

} // namespace

bool isToldApart(const Error &error)
{
    return caseOf(error) || !unwrittenFile(error).isEmpty() || !namesNotPublic(error).isEmpty();
}

QString errorText(const Error &error)
{
    if (const QString file = unwrittenFile(error); !file.isEmpty())
        return unwrittenText(file, error.code);
    if (const QString names = namesNotPublic(error); !names.isEmpty())
        return QCoreApplication::translate(
                   "ErrorText", "This would be public, and names what is not (%1). Nothing was made. "
                                "Make it internal, or ask the owner to share the source.")
            .arg(names);
    const ToldCase *told = caseOf(error);
    const QString sentence =
        QCoreApplication::translate("ErrorText", told ? told->sentence : sentenceOf(error.code));
    if (told || error.detail.isEmpty() || !tellsDetail(error.code))
        return sentence;
    return QStringLiteral("%1 (%2)").arg(sentence, error.detail);
}

} // namespace kb
