// SPDX-License-Identifier: EUPL-1.2
#include "editors/studychecks.h"

#include "model/identifiers.h"
#include "model/validation.h"

#include <QCoreApplication>

namespace kb {

namespace {

using Normal = std::optional<QString> (*)(QStringView typed);

/// A text field with the one form that it must have.
struct Check
{
    FieldId field;
    QString Study::*member;
    Normal normal;
    const char *sentence;
};

constexpr std::array checks{
    Check{46, &Study::doi, normalDoi,
          QT_TRANSLATE_NOOP("StudyChecks",
                            "This DOI is not right. A DOI starts with 10. and has a slash, like "
                            "10.5555/12345678.")},
    Check{47, &Study::isbn, normalIsbn,
          QT_TRANSLATE_NOOP("StudyChecks",
                            "This ISBN is not right. The check digit differs. Check the digits.")},
    Check{48, &Study::issn, normalIssn,
          QT_TRANSLATE_NOOP("StudyChecks", "This ISSN is not right. It has 8 characters, like 0378-5955.")},
    Check{49, &Study::urnNbn, normalUrnNbn,
          QT_TRANSLATE_NOOP("StudyChecks", "This URN:NBN is not right. It starts with urn:nbn:nl:")},
    Check{53, &Study::parliamentRef, normalParliamentRef,
          QT_TRANSLATE_NOOP("StudyChecks",
                            "Write a parliamentary paper like this: Kamerstukken II 2025/26, 36800, "
                            "nr. 12.")},
};

constexpr FieldId TitleField = 31;
constexpr FieldId IssuedField = 37;
constexpr FieldId UrlField = 54;

QString say(const char *sentence)
{
    return QCoreApplication::translate("StudyChecks", sentence);
}

} // namespace

Study normalised(Study study)
{
    for (const Check &check : checks) {
        if (const auto normal = check.normal(study.*check.member))
            study.*check.member = *normal;
    }
    if (const auto address = webAddress(study.url.toString()))
        study.url = *address;
    return study;
}

QMap<FieldId, QString> problemsOf(const Study &study, const Study &before, int thisYear)
{
    QMap<FieldId, QString> problems;
    if (study.title.isEmpty())
        problems.insert(TitleField, say(QT_TRANSLATE_NOOP("StudyChecks", "Write the title of the study.")));
    for (const Check &check : checks) {
        const QString &text = study.*check.member;
        if (!text.isEmpty() && text != before.*check.member && !check.normal(text))
            problems.insert(check.field, say(check.sentence));
    }
    if (!study.url.isEmpty() && study.url != before.url && !webAddress(study.url.toString()))
        problems.insert(UrlField,
                        say(QT_TRANSLATE_NOOP("StudyChecks", "This web address is not right. It starts with "
                                                             "https:// or http://.")));
    if (!study.issued.isEmpty() && study.issued != before.issued && !isPlausibleDate(study.issued, thisYear))
        problems.insert(IssuedField,
                        say(QT_TRANSLATE_NOOP("StudyChecks", "This date cannot be right. Write a year from "
                                                             "1900 until next year.")));
    return problems;
}

} // namespace kb
