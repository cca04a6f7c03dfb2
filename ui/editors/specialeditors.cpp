// SPDX-License-Identifier: EUPL-1.2
#include "editors/specialeditors.h"

#include "editors/choiceeditors.h"
#include "model/study.h"
#include "widgets/chipedit.h"
#include "widgets/growingtext.h"
#include "widgets/onlyread.h"
#include "wording/countryname.h"
#include "wording/languagename.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace kb {

namespace {

constexpr ShownLines ContributionLines{.least = 3, .most = 8};

using Contributions = QList<Contribution>;

struct SpecialEditorsWording
{
    Q_DECLARE_TR_FUNCTIONS(SpecialEditors)
};

/// On one line, whatever an import found.
QString lineOf(const Contribution &contribution)
{
    return contribution.name.simplified();
}

Contributions contributionsIn(const QString &text, Contributions known)
{
    Contributions contributions;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.simplified();
        if (name.isEmpty())
            continue;
        const auto same = std::ranges::find(known, name, lineOf);
        contributions.append(same == known.end() ? Contribution{.name = name} : *same);
        if (same != known.end())
            known.erase(same); // who stands there twice has two roles
    }
    return contributions;
}

/// Where a record stands in the list; what is not in it is added, so that saving does not lose it.
int placeOf(const Uid &record, QComboBox &combo)
{
    if (record.isNull())
        return 0;
    const QString key = textOf(record);
    if (combo.findData(key) < 0)
        combo.addItem(SpecialEditorsWording::tr("something that is not in the list"), key);
    return combo.findData(key);
}

using NameOfCode = QString (*)(const QString &code);

/// The first few are chosen most and stay first; the others follow by name.
QList<Choice> choicesByName(const QStringList &codes, qsizetype few, NameOfCode name)
{
    QList<Choice> choices;
    for (const QString &code : codes)
        choices.append({code, name(code)});
    std::sort(choices.begin() + few, choices.end(), [](const Choice &left, const Choice &right) {
        return left.text.localeAwareCompare(right.text) < 0;
    });
    return choices;
}

FieldEditor makeNamedCodeEditor(const QList<Choice> &choices, NameOfCode name,
                                const std::function<void()> &edited)
{
    FieldEditor editor = makeCodeEditor(QList<Choice>{Choice()} + choices, edited);
    auto *combo = static_cast<QComboBox *>(editor.widget);
    editor.show = [combo, name, show = editor.show](const Value &value) {
        const QString code = value.toString();
        if (combo->findData(code) < 0)
            combo->addItem(name(code), code);
        show(value);
    };
    return editor;
}

} // namespace

FieldEditor makeContributionsEditor(const std::function<void()> &edited)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    growWithText(*edit, ContributionLines);
    const auto known = std::make_shared<Contributions>();
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, edited);
    return {
        .widget = edit,
        .value = [edit,
                  known] { return Codec<Contributions>::to(contributionsIn(edit->toPlainText(), *known)); },
        .show =
            [edit, known](const Value &value) {
                *known = Codec<Contributions>::from(value);
                QStringList names;
                for (const Contribution &contribution : std::as_const(*known))
                    names.append(lineOf(contribution));
                edit->setPlainText(names.join(u'\n'));
            },
        .setAccess = [edit](Access access) { setOnlyRead(*edit, access == Access::ReadOnly); }};
}

FieldEditor makeReferenceEditor(const QList<Choice> &choices, const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(QString(), QString());
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.key);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {
        .widget = combo,
        .value = [combo] { return Codec<Uid>::to(Uid(combo->currentData().toString())); },
        .show =
            [combo](const Value &value) { combo->setCurrentIndex(placeOf(Codec<Uid>::from(value), *combo)); },
        .setAccess = [combo](Access access) { setLocked(*combo, access == Access::ReadOnly); }};
}

FieldEditor makeLanguageEditor(const std::function<void()> &edited)
{
    constexpr qsizetype usual = 2; // Dutch and English
    return makeNamedCodeEditor(choicesByName(namedLanguages(), usual, languageName), languageName, edited);
}

FieldEditor makeCountryEditor(const std::function<void()> &edited)
{
    constexpr qsizetype near = 7; // the Kingdom and its neighbours
    return makeNamedCodeEditor(choicesByName(namedCountries(), near, countryName), countryName, edited);
}

} // namespace kb
