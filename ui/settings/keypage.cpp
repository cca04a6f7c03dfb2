// SPDX-License-Identifier: EUPL-1.2
#include "settings/keypage.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace kb {

namespace {

enum KeyColumn { CommandColumn, KeysColumn };
constexpr int KeyLines = 14; ///< of the list in sight

QString keyWords(const KeyList &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

KeySettings::KeySettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(place.settings)
    , m_keys(place.keys)
    , m_taken(place.takenKeys)
    , m_list(new QTreeWidget)
    , m_key(new QKeySequenceEdit)
{
    buildList();
    buildKey();
    buildWaysBack();
    showKeys();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySettings::showCurrent);
    showCurrent();
}

/// The field that goes with the page ends what is being typed when it loses the keyboard.
KeySettings::~KeySettings()
{
    m_key->disconnect(this);
}

void KeySettings::buildList()
{
    m_list->setObjectName(QStringLiteral("keys"));
    m_list->setHeaderLabels({tr("What"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(KeyLines * fontMetrics().height());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    for (const ShortKey &key : std::as_const(m_keys))
        new QTreeWidgetItem(m_list, {key.name});
    if (!m_keys.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    addField(
        {.label = tr("Co&mmands"), .help = tr("Lists and records have keys of their own; see the help.")},
        m_list);
}

void KeySettings::buildKey()
{
    m_key->setObjectName(QStringLiteral("key"));
    const QString label = tr("&Key of this command");
    m_keyField = &addField({.label = label, .help = tr("Press the key, together with Ctrl.")}, m_key);
    m_followKey =
        addDefault(*m_keyField, label,
                   {.holds = [this] { return row() < 0 || m_keys[row()].now == m_keys[row()].usual; },
                    .comeBack =
                        [this] {
                            if (row() >= 0)
                                take(m_keys[row()].usual);
                            showKey();
                        }});
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeySettings::takeTyped);
}

void KeySettings::buildWaysBack()
{
    auto *none = new QPushButton(tr("&No key"));
    none->setAutoDefault(false);
    auto *all = new QPushButton(tr("All keys back to the &default"));
    all->setAutoDefault(false);
    connect(none, &QPushButton::clicked, this, [this] {
        take({});
        showKey();
    });
    connect(all, &QPushButton::clicked, this, &KeySettings::takeAllBack);
    form().addRow({&addField({.label = {}}, none), &addField({.label = {}}, all)});
}

/// One press, however long somebody went on.
void KeySettings::takeTyped()
{
    const QKeySequence typed = m_key->keySequence();
    const QKeySequence first = typed.isEmpty() ? typed : QKeySequence(typed[0]);
    if (row() >= 0 && first != m_keys[row()].now.value(0))
        take(first.isEmpty() ? KeyList() : KeyList{first});
    m_key->setKeySequence(first);
}

void KeySettings::takeAllBack()
{
    for (ShortKey &key : m_keys)
        key.now = key.usual;
    showKeys();
    showCurrent();
}

int KeySettings::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void KeySettings::showKeys()
{
    for (qsizetype row = 0; row < m_keys.size(); ++row)
        m_list->topLevelItem(int(row))->setText(KeysColumn, keyWords(m_keys[row].now));
}

void KeySettings::showCurrent()
{
    showKey();
    m_keyField->setError({});
    m_followKey();
}

void KeySettings::showKey()
{
    m_key->setKeySequence(row() < 0 ? QKeySequence() : m_keys[row()].now.value(0));
}

/// A key that cannot be is told, and the command keeps what it had.
void KeySettings::take(const KeyList &keys)
{
    if (row() < 0)
        return;
    QString problem;
    for (const QKeySequence &key : keys) {
        if (problem.isEmpty())
            problem = keyProblem(key, row(), m_keys, m_taken);
    }
    m_keyField->setError(problem);
    if (problem.isEmpty())
        m_keys[row()].now = keys;
    showKeys();
    m_followKey();
}

/// The keys that are kept are never two of one kind; the last that was refused may still be in sight.
bool KeySettings::check()
{
    m_keyField->setError({});
    return true;
}

void KeySettings::keepHere()
{
    keepKeys(m_settings, m_keys);
}

} // namespace kb
