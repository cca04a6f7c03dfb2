// SPDX-License-Identifier: EUPL-1.2
#include "frame/newbankdialog.h"

#include "editors/bankchoices.h"
#include "frame/makebank.h"
#include "jobs/seedunits.h"
#include "widgets/filequestion.h"
#include "widgets/form.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

/// A name that was typed is in one language only.
Unit unitNamed(const QString &code, const QString &name)
{
    Unit unit = unitWithCode(code);
    if (name.isEmpty() || name == unit.nameNl)
        return unit;
    unit.nameNl = name;
    unit.nameEn.clear();
    return unit;
}

} // namespace

NewBankDialog::NewBankDialog(QWidget *parent)
    : DialogFrame(tr("New knowledge bank"), parent)
    , m_steps(new QStackedWidget(this))
    , m_which(new TextLabel({}, this))
{
    m_which->setType(Type::Caption);
    m_which->setMeaning(Meaning::Quiet);
    content()->addWidget(m_which);
    content()->addWidget(m_steps);
    buildFile();
    buildUnit();
    buildUser();
    buildContact();
    buildFirst();
    addLeave(tr("&Cancel"));
    m_next = addAccept(tr("&Next"));
    m_skip = addOther(tr("&Skip"));
    m_back = addOther(tr("&Back"));
    connect(m_back, &QPushButton::clicked, this, &NewBankDialog::back);
    connect(m_skip, &QPushButton::clicked, this, &NewBankDialog::skip);
    for (const auto &putBack : std::as_const(m_defaults))
        putBack();
    showSteps();
    goTo(0);
}

/// With room for the highest step, as far as the screen is large enough; what does not fit scrolls.
void NewBankDialog::showSteps()
{
    const int besides = content()->spacing() * 8; // caption, buttons and margins
    int highest = 0;
    for (Form *form : std::as_const(m_forms)) {
        highest = std::max(highest, form->layout()->totalHeightForWidth(minimumWidth() - besides));
        m_steps->addWidget(scrolled(form, tr("Step %1").arg(m_steps->count() + 1)));
    }
    m_steps->setMinimumHeight(std::min(highest, screen()->availableSize().height() - besides));
}

int NewBankDialog::stepCount() const
{
    return m_steps->count();
}

FirstWork NewBankDialog::firstWork() const
{
    return m_import->isChecked() ? FirstWork::Import : FirstWork::Nothing;
}

Form *NewBankDialog::addStep()
{
    auto *form = new Form;
    m_forms.append(form);
    return form;
}

void NewBankDialog::buildFile()
{
    Form *form = addStep();
    m_name = new QLineEdit;
    m_path = new QLineEdit;
    m_defaults.append([this] {
        m_name->setText(tr("Knowledge bank"));
        m_path->setText(QDir::toNativeSeparators(freeBankPath(m_name->text())));
    });
    form->addField({.label = tr("N&ame")}, m_name);
    m_pathField = &form->addField({.label = tr("&File"), .need = Need::Required}, m_path);
    auto *choose = new QPushButton(tr("Choose another &place…"));
    m_pathField->setCorner(choose);
    connect(choose, &QPushButton::clicked, this, &NewBankDialog::choosePlace);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!m_path->isModified() && !name.trimmed().isEmpty())
            m_path->setText(QDir::toNativeSeparators(freeBankPath(name.trimmed())));
    });
}

void NewBankDialog::buildUnit()
{
    Form *form = addStep();
    m_known = seedUnits();
    m_choice = new QComboBox;
    for (const Unit &unit : std::as_const(m_known))
        m_choice->addItem(QStringLiteral("%1 – %2").arg(unit.code, unit.nameNl));
    m_choice->addItem(tr("Another unit"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &NewBankDialog::showUnit);
    m_code = new QLineEdit;
    m_unit = new QLineEdit;
    m_group = new QLineEdit;
    m_role = new QComboBox;
    for (const Choice &role : codeChoices<ProfileRole>())
        m_role->addItem(role.text, role.key);
    form->addField({.label = tr("Your &unit")}, m_choice);
    m_codeField = &form->addField({.label = tr("C&ode"),
                                   .help = tr("It begins every code, as in DGVB-STU-0008."),
                                   .need = Need::Required},
                                  m_code);
    form->addRow({m_codeField, &form->addField({.label = tr("Nam&e")}, m_unit)});
    form->addField({.label = tr("Name of the &knowledge group")}, m_group);
    form->addField({.label = tr("Your &role")}, m_role);
    m_defaults.append([this] {
        m_choice->setCurrentIndex(m_choice->count() - 1);
        showUnit(m_choice->currentIndex());
        m_group->clear();
        m_role->setCurrentIndex(0);
    });
}

/// A unit from the list brings its code and name along; of another they are typed.
void NewBankDialog::showUnit(int index)
{
    const Unit unit = m_known.value(index);
    m_code->setText(unit.code.isEmpty() ? QStringLiteral("DG") : unit.code);
    m_unit->setText(unit.nameNl);
}

void NewBankDialog::buildUser()
{
    Form *form = addStep();
    m_user = new QLineEdit;
    m_initials = new QLineEdit;
    m_defaults.append([this] {
        const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        m_user->setText(account.isEmpty() ? tr("User") : account);
        m_initials->clear();
    });
    m_userField = &form->addField({.label = tr("Your na&me"),
                                   .help = tr("For the history of records; it stays in the file."),
                                   .need = Need::Required},
                                  m_user);
    form->addField({.label = tr("Your &initials")}, m_initials);
}

void NewBankDialog::buildContact()
{
    m_contact = new QLineEdit;
    addStep()->addField(
        {.label = tr("Con&tact line"), .help = tr("It is on everything that you print and share.")},
        m_contact);
    m_defaults.append([this] { m_contact->clear(); });
}

void NewBankDialog::buildFirst()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    m_import = new QRadioButton(tr("&Import studies"), ways);
    auto *empty = new QRadioButton(tr("Start &empty"), ways);
    column->addWidget(m_import);
    column->addWidget(empty);
    ways->setFocusProxy(empty);
    addStep()->addField({.label = tr("What do you want to do first?")}, ways);
    m_defaults.append([empty] { empty->setChecked(true); });
}

void NewBankDialog::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_which->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_back->setEnabled(step > 0);
    const bool isLast = step + 1 == m_steps->count();
    m_next->setText(isLast ? tr("&Make knowledge bank") : tr("&Next"));
    m_skip->setEnabled(!isLast);
    m_forms.at(m_steps->currentIndex())->focusFirst();
}

/// The step gets its first values back, which always hold.
void NewBankDialog::skip()
{
    m_defaults.at(m_steps->currentIndex())();
    goTo(m_steps->currentIndex() + 1);
}

void NewBankDialog::back()
{
    goTo(m_steps->currentIndex() - 1);
}

bool NewBankDialog::checkStep()
{
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9]{1,12}$"));
    m_pathField->setError(
        QFile::exists(m_path->text()) ? tr("This file is there already. Choose another name.") : QString());
    m_codeField->setError(code.match(m_code->text()).hasMatch() ? QString()
                                                                : tr("Use capitals and digits, at most 12."));
    m_userField->setError(m_user->text().trimmed().isEmpty() ? tr("Write your name.") : QString());
    return !m_forms.at(m_steps->currentIndex())->showFirstError();
}

void NewBankDialog::accept()
{
    if (!checkStep())
        return;
    if (m_steps->currentIndex() + 1 < m_steps->count())
        goTo(m_steps->currentIndex() + 1);
    else
        make();
}

/// The disk takes its time: beside the window.
void NewBankDialog::make()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(QLatin1StringView(".kennisbank")))
        path += QStringLiteral(".kennisbank");
    setEnabled(false);
    makeBeside(
        this, [path, settings = settings()] { return Bank::create(path, settings); },
        [this](const Result<QString> &made) { showMade(made); });
}

void NewBankDialog::showMade(const Result<QString> &made)
{
    setEnabled(true);
    if (made) {
        m_made = *made;
        return QDialog::accept();
    }
    goTo(0);
    m_pathField->setError(errorText(made.error()));
}

NewBank NewBankDialog::settings() const
{
    NewBank settings;
    settings.name = m_name->text().trimmed();
    settings.unit = unitNamed(m_code->text(), m_unit->text().trimmed());
    settings.unit.knowledgeGroupName = m_group->text().trimmed();
    settings.user.role =
        fromCode<ProfileRole>(m_role->currentData().toString()).value_or(ProfileRole::Beleidsmedewerker);
    settings.unit.isCoordinator =
        settings.unit.isCoordinator || settings.user.role == ProfileRole::Coordinator;
    settings.user.name = m_user->text().trimmed();
    settings.user.initials = m_initials->text().trimmed();
    settings.contact = m_contact->text().trimmed();
    return settings;
}

void NewBankDialog::choosePlace()
{
    const QString path = askNewFile({.title = tr("Place of the knowledge bank"),
                                     .place = QDir::fromNativeSeparators(m_path->text()),
                                     .kinds = {tr("Knowledge banks (*.kennisbank)")}},
                                    this)
                             .path;
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setModified(true);
}

} // namespace kb
