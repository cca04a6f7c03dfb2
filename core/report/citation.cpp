// SPDX-License-Identifier: EUPL-1.2
#include "report/citation.h"

#include "report/words.h"
#include "text/capital.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostNames = 20;

QString joined(QStringList names)
{
    if (names.size() > MostNames) // the first nineteen and the last
        names = names.first(MostNames - 1) << QStringLiteral("… ") + names.last();
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    const QString before = names.join(QStringLiteral(", "));
    const bool isShortened = last.startsWith(u'…');
    return before + (isShortened ? QStringLiteral(", ") : QStringLiteral(", & ")) + last;
}

/// "Dalfsen, R. van" is cited as "Van Dalfsen, R.".
QString withPrefixFirst(const QString &name)
{
    const QString family = name.section(QStringLiteral(", "), 0, 0);
    QStringList given = name.section(QStringLiteral(", "), 1).split(u' ', Qt::SkipEmptyParts);
    QStringList prefix;
    while (given.size() > 1 && given.last().front().isLower())
        prefix.prepend(given.takeLast());
    if (prefix.isEmpty())
        return name;
    return QStringLiteral("%1 %2, %3").arg(withCapital(prefix.join(u' ')), family, given.join(u' '));
}

QStringList namesOf(const Study &study, ContributionRole role)
{
    QStringList names;
    for (const Contribution &contribution : study.contributions) {
        if (contribution.role == role)
            names.append(withPrefixFirst(contribution.name));
    }
    return names;
}

/// Who made it: authors, else organisations, else editors, else the institutes that did the work.
QStringList makersOf(const Study &study, const QStringList &institutes)
{
    for (const ContributionRole role :
         {ContributionRole::Auteur, ContributionRole::Organisatie, ContributionRole::Redacteur}) {
        if (const QStringList names = namesOf(study, role); !names.isEmpty())
            return names;
    }
    return institutes;
}

QString makers(const Study &study, const QStringList &institutes)
{
    const QStringList editors = namesOf(study, ContributionRole::Redacteur);
    const QStringList names = makersOf(study, institutes);
    return !editors.isEmpty() && names == editors ? Report::tr("%1 (Ed.)").arg(joined(names)) : joined(names);
}

QString familyName(const QString &name)
{
    return name.section(QStringLiteral(", "), 0, 0);
}

QString year(const Study &study)
{
    return study.issued.year() ? QString::number(study.issued.year()) : Report::tr("n.d.");
}

/// A sentence that ends once: "Wat werkt?" needs no stop, nor a colon before its subtitle.
QString stop(const QString &sentence, QChar mark = u'.')
{
    static const QString ends = QStringLiteral(".?!");
    return sentence.isEmpty() || ends.contains(sentence.back()) ? QString() : QString(mark);
}

QString titleOf(const Study &study)
{
    if (study.subtitle.isEmpty())
        return study.title;
    return study.title + QStringLiteral("%1 ").arg(stop(study.title, u':')) + study.subtitle;
}

/// " *tijdschrift*, *12*(3), 45–60.".
Text inJournal(const Study &study)
{
    Text place(QStringLiteral(" "));
    place.add(study.container, Emphasis::Emphasised);
    if (!study.volume.isEmpty())
        place.add(QStringLiteral(", ")).add(study.volume, Emphasis::Emphasised);
    if (!study.issue.isEmpty())
        place.add(QStringLiteral("(%1)").arg(study.issue));
    if (!study.pages.isEmpty())
        place.add(QStringLiteral(", ") + QString(study.pages).replace(u'-', u'–'));
    return place.add(QStringLiteral("."));
}

/// " In *book* (pp. 45–60).".
Text inBook(const Study &study)
{
    Text place(u' ' + Report::tr("In") + u' ');
    place.add(study.container, Emphasis::Emphasised);
    if (!study.pages.isEmpty())
        place.add(u' ' + Report::tr("(pp. %1)").arg(QString(study.pages).replace(u'-', u'–')));
    return place.add(QStringLiteral("."));
}

Text address(const Study &study)
{
    const Text space(QStringLiteral(" "));
    if (!study.doi.isEmpty())
        return Text(space).addLink(QUrl(QStringLiteral("https://doi.org/") + study.doi));
    return study.url.isEmpty() ? Text() : Text(space).addLink(study.url);
}

} // namespace

QStringList publishedNames(const QList<Contribution> &contributions)
{
    QStringList names;
    for (const Contribution &contribution : contributions)
        names.append(contribution.name);
    return names;
}

QString citedInText(const Study &study, const QStringList &institutes)
{
    if (!study.parliamentRef.isEmpty())
        return study.parliamentRef;
    const QStringList names = makersOf(study, institutes);
    QString who = names.isEmpty() ? study.title : familyName(names.first());
    if (names.size() == 2)
        who = QStringLiteral("%1 & %2").arg(who, familyName(names.last()));
    else if (names.size() > 2)
        who = Report::tr("%1 et al.").arg(who);
    return QStringLiteral("%1, %2").arg(who, year(study));
}

QString sortedBy(const Study &study, const QStringList &institutes)
{
    static const QStringList prefixes{QStringLiteral("van"), QStringLiteral("de"),  QStringLiteral("den"),
                                      QStringLiteral("der"), QStringLiteral("het"), QStringLiteral("’t"),
                                      QStringLiteral("'t"),  QStringLiteral("ten"), QStringLiteral("ter"),
                                      QStringLiteral("el"),  QStringLiteral("von")};
    const QStringList names = makersOf(study, institutes);
    QString name = names.isEmpty() ? titleOf(study) : names.first();
    while (name.contains(u' ') && prefixes.contains(name.section(u' ', 0, 0), Qt::CaseInsensitive))
        name = name.section(u' ', 1);
    return name;
}

Text citation(const Study &study, const QStringList &institutes)
{
    if (!study.parliamentRef.isEmpty())
        return study.parliamentRef;

    const bool isPart = !study.container.isEmpty();
    const QString who = makers(study, institutes);
    const QString title = titleOf(study);
    Text text;
    if (!who.isEmpty())
        text.add(who + QStringLiteral(" (%1). ").arg(year(study)));
    text.add(title, isPart ? Emphasis::None : Emphasis::Emphasised);
    if (who.isEmpty()) // the title in the place of the author
        text.add(QStringLiteral(" (%1)").arg(year(study)));
    text.add(who.isEmpty() ? QStringLiteral(".") : stop(title));
    if (isPart)
        text.add(study.type == StudyType::Hoofdstuk ? inBook(study) : inJournal(study));

    const QString publisher = study.publisher.isEmpty() && !isPart ? joined(institutes) : study.publisher;
    if (!publisher.isEmpty() && publisher != who && (!isPart || study.type == StudyType::Hoofdstuk))
        text.add(u' ' + publisher + stop(publisher));
    return text.add(address(study));
}

} // namespace kb
