// SPDX-License-Identifier: EUPL-1.2
#include "frame/settingsdialog.h"

#include "frame/banksettings.h"
#include "jobs/overlapjob.h"
#include "widgets/form.h"
#include "widgets/scrolled.h"
#include "wording/appearance.h"
#include "wording/errortext.h"
#include "wording/textsize.h"
#include "workspace/copysettings.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kb {

SettingsDialog::SettingsDialog(Appearance &appearance, const QString &language, Workspace *workspace,
                               QWidget *parent)
    : DialogFrame(tr("Settings"), parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_form(new Form(this))
{
    buildWindow(language);
    if (m_workspace) {
        buildCopies();
        buildOverlap();
        m_ofBank = new BankSettings(*m_form, *m_workspace, this);
    }
    showForm();
    addLeave(tr("&Cancel"));
    addAccept(tr("&Save"));
    m_form->focusFirst();
}

/// As high as it is, as far as the screen is large enough; what does not fit scrolls.
void SettingsDialog::showForm()
{
    const int besides = content()->spacing() * 12; // buttons and margins
    const int wanted = m_form->layout()->totalHeightForWidth(minimumWidth() - content()->spacing() * 4);
    QScrollArea *sheet = scrolled(m_form, windowTitle());
    sheet->setMinimumHeight(std::min(wanted, screen()->availableSize().height() - besides));
    content()->insertWidget(0, sheet);
}

void SettingsDialog::buildWindow(const QString &language)
{
    m_form->beginSection(tr("Window"));
    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(language));
    m_theme = new QComboBox;
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setCurrentIndex(int(m_appearance.theme()));
    m_textSize = new QComboBox;
    for (int size = SmallestTextSize; size <= LargestTextSize; size = largerTextSize(size)) {
        m_textSize->addItem(tr("%1%").arg(size), size);
        if (size == LargestTextSize)
            break;
    }
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(m_appearance.textSize())));
    m_tabSide = new QComboBox;
    m_tabSide->addItems({tr("On the left"), tr("On top")});
    m_tabSide->setObjectName(QStringLiteral("tabs"));
    m_tabSide->setCurrentIndex(int(m_appearance.tabSide()));
    m_form->addRow({&m_form->addField({.label = tr("&Language")}, m_language),
                    &m_form->addField({.label = tr("Colo&urs")}, m_theme)});
    m_form->addRow({&m_form->addField({.label = tr("&Text size")}, m_textSize),
                    &m_form->addField({.label = tr("Ta&bs")}, m_tabSide)});
}

void SettingsDialog::buildCopies()
{
    const CopySettings chosen = copySettings(m_workspace->settings());
    m_form->beginSection(tr("Copies of your knowledge banks"));
    m_automatic = new QCheckBox(tr("Make a copy by &itself"));
    m_automatic->setChecked(chosen.isAutomatic);
    m_automatic->setObjectName(QStringLiteral("automatic"));
    m_form->addField({.label = {}, .help = tr("After half an hour of work, and when you leave the bank.")},
                     m_automatic);
    m_recent = new QSpinBox;
    m_recent->setRange(1, 100);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setValue(chosen.rule.recent);
    m_weekly = new QSpinBox;
    m_weekly->setRange(0, 52);
    m_weekly->setValue(chosen.rule.weekly);
    m_form->addRow({&m_form->addField({.label = tr("&Newest copies to keep")}, m_recent),
                    &m_form->addField({.label = tr("And of &earlier weeks, one of each")}, m_weekly)});
    m_place = new QLineEdit(QDir::toNativeSeparators(chosen.place));
    m_place->setObjectName(QStringLiteral("place"));
    FormField &place = m_form->addField(
        {.label = tr("Pl&ace of the copies"), .help = tr("Empty: in a folder beside the bank.")}, m_place);
    auto *choose = new QPushButton(tr("C&hoose a folder…"));
    place.setCorner(choose);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::choosePlace);
}

void SettingsDialog::choosePlace()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Place of the copies"), m_place->text());
    if (!folder.isEmpty())
        m_place->setText(QDir::toNativeSeparators(folder));
}

void SettingsDialog::saveCopies()
{
    keepCopySettings(m_workspace->settings(),
                     {.isAutomatic = m_automatic->isChecked(),
                      .rule = {.recent = m_recent->value(), .weekly = m_weekly->value()},
                      .place = QDir::fromNativeSeparators(m_place->text().trimmed())});
}

void SettingsDialog::buildOverlap()
{
    const auto options = overlapOptions(m_workspace->bank());
    m_form->beginSection(tr("Overlap in this knowledge bank"));
    m_strong = makeLevel(0);
    m_strong->setObjectName(QStringLiteral("strong"));
    m_probable = makeLevel(0);
    m_weak = makeLevel(0);
    m_strongField = &m_form->addField({.label = tr("Stron&g from"), .help = tr("points of 100")}, m_strong);
    m_form->addRow({m_strongField, &m_form->addField({.label = tr("&Probable from")}, m_probable),
                    &m_form->addField({.label = tr("&Weak from")}, m_weak)});
    m_within = new QCheckBox(tr("Also c&ompare within one unit"));
    m_form->addField({.label = {}, .help = tr("Counts from the next time that overlaps are computed (F5).")},
                     m_within);
    showLevels(options ? *options : OverlapOptions{});
    auto *standard = new QPushButton(tr("Back to the &defaults"));
    connect(standard, &QPushButton::clicked, this, [this] { showLevels({}); });
    m_strongField->setCorner(standard);
}

QString SettingsDialog::language() const
{
    return m_language->currentData().toString();
}

QSpinBox *SettingsDialog::makeLevel(int points)
{
    auto *level = new QSpinBox;
    level->setRange(1, 100);
    level->setValue(points);
    return level;
}

void SettingsDialog::showLevels(const OverlapOptions &options)
{
    m_strong->setValue(options.levels.strong);
    m_probable->setValue(options.levels.probable);
    m_weak->setValue(options.levels.weak);
    m_within->setChecked(options.scope == UnitScope::AlsoWithinUnit);
}

bool SettingsDialog::saveOverlap()
{
    const bool isOrdered = m_strong->value() > m_probable->value() && m_probable->value() > m_weak->value();
    m_strongField->setError(isOrdered ? QString()
                                      : tr("Strong must be above probable, and probable above weak."));
    if (!isOrdered)
        return false;
    const auto before = overlapOptions(m_workspace->bank());
    const OverlapLevels levels{m_strong->value(), m_probable->value(), m_weak->value()};
    const bool isWithin = m_within->isChecked();
    if (before && before->levels == levels && (before->scope == UnitScope::AlsoWithinUnit) == isWithin)
        return true;

    Bank &bank = m_workspace->bank();
    const QJsonObject points{{QStringLiteral("strong"), levels.strong},
                             {QStringLiteral("probable"), levels.probable},
                             {QStringLiteral("weak"), levels.weak}};
    const auto saved = m_workspace->write({.act = QStringLiteral("settings")}, [&](Write &write) -> Result<> {
        if (auto set = bank.settings().set(write, settingname::OverlapLevels, points); !set)
            return set;
        return bank.settings().set(write, settingname::OverlapWithinUnit, isWithin);
    });
    if (!saved)
        m_strongField->setError(errorText(saved.error()));
    return bool(saved);
}

void SettingsDialog::accept()
{
    if (m_workspace && !(saveOverlap() && m_ofBank->save())) {
        m_form->showFirstError();
        return;
    }
    if (m_workspace)
        saveCopies();
    m_appearance.setTheme(Theme(m_theme->currentIndex()));
    m_appearance.setTextSize(m_textSize->currentData().toInt());
    m_appearance.setTabSide(TabSide(m_tabSide->currentIndex()));
    QDialog::accept();
}

} // namespace kb
