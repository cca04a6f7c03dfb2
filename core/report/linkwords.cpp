// SPDX-License-Identifier: EUPL-1.2
#include "report/linkwords.h"

#include "report/labels.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// A link as its two ends see it.
struct LinkWords
{
    const char *forward;
    const char *backward;
};

/// In the order of LinkType.
constexpr std::array linkWords{
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Concept"),
              QT_TRANSLATE_NOOP("LinkWords", "Is about this concept")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Performed by"),
              QT_TRANSLATE_NOOP("LinkWords", "Performed this study")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Participating unit"),
              QT_TRANSLATE_NOOP("LinkWords", "Takes part in this dossier")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Officer"),
              QT_TRANSLATE_NOOP("LinkWords", "Handles this dossier")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Dossier"),
              QT_TRANSLATE_NOOP("LinkWords", "Belongs to this dossier")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Knowledge question"),
              QT_TRANSLATE_NOOP("LinkWords", "Research on this question")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Also takes part"),
              QT_TRANSLATE_NOOP("LinkWords", "Research in which this unit takes part")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Subcontractor"),
              QT_TRANSLATE_NOOP("LinkWords", "Subcontractor in this research")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Result"),
              QT_TRANSLATE_NOOP("LinkWords", "Result of this research")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Expertise"),
              QT_TRANSLATE_NOOP("LinkWords", "Expert on this concept")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Subject"),
              QT_TRANSLATE_NOOP("LinkWords", "Institute on this subject")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Related concept"),
              QT_TRANSLATE_NOOP("LinkWords", "Related concept")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "See also"), QT_TRANSLATE_NOOP("LinkWords", "See also")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Co-organiser"),
              QT_TRANSLATE_NOOP("LinkWords", "Meeting that this unit helps to organise")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Author"),
              QT_TRANSLATE_NOOP("LinkWords", "Author of this advice")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Exploration"),
              QT_TRANSLATE_NOOP("LinkWords", "Advice from this exploration")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "What we do not know"),
              QT_TRANSLATE_NOOP("LinkWords", "Advice in which this is not known")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Part of this exploration"),
              QT_TRANSLATE_NOOP("LinkWords", "Exploration that it is part of")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "About"), QT_TRANSLATE_NOOP("LinkWords", "Insight about this")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "With"), QT_TRANSLATE_NOOP("LinkWords", "Contact moment")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Useful for"),
              QT_TRANSLATE_NOOP("LinkWords", "Lesson for this unit")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Added by hand"),
              QT_TRANSLATE_NOOP("LinkWords", "Collection in which it was put")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Left out by hand"),
              QT_TRANSLATE_NOOP("LinkWords", "Collection from which it was left out")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Agreed about"),
              QT_TRANSLATE_NOOP("LinkWords", "What was agreed about this")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Takes part in this"),
              QT_TRANSLATE_NOOP("LinkWords", "Agreed action in which this unit takes part")},
    LinkWords{QT_TRANSLATE_NOOP("LinkWords", "Proposal: may answer this question"),
              QT_TRANSLATE_NOOP("LinkWords", "Proposal: study that may answer this")},
};
static_assert(linkWords.size() == allOf<LinkType>().size());

QString inLinkWords(const char *words)
{
    return QCoreApplication::translate("LinkWords", words);
}

} // namespace

QString label(const LinkWay &way)
{
    switch (way.form) {
    case LinkForm::Answer: {
        const char *words = way.isForward ? QT_TRANSLATE_NOOP("LinkWords", "Answers this question: %1")
                                          : QT_TRANSLATE_NOOP("LinkWords", "Answer in this study: %1");
        return inLinkWords(words).arg(label(way.degree).toLower());
    }
    case LinkForm::Meaning:
        return inLinkWords(way.isForward ? QT_TRANSLATE_NOOP("LinkWords", "Matters to this dossier")
                                         : QT_TRANSLATE_NOOP("LinkWords", "Signal for this dossier"));
    case LinkForm::QuestionDossier:
        return inLinkWords(way.isForward ? QT_TRANSLATE_NOOP("LinkWords", "Dossier")
                                         : QT_TRANSLATE_NOOP("LinkWords", "Question of this dossier"));
    case LinkForm::TaskAbout:
        return inLinkWords(QT_TRANSLATE_NOOP("LinkWords", "Task"));
    case LinkForm::Plain:
        break;
    }
    const LinkWords &words = linkWords[size_t(way.type)];
    return inLinkWords(way.isForward ? words.forward : words.backward);
}

} // namespace kb
