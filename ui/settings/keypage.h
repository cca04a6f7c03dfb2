// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/settingspage.h"
#include "settings/settingsplace.h"

class QKeySequenceEdit;
class QTreeWidget;

namespace kb {

/// Every command of the window with its key. The user presses another in the field below; what is taken is
/// told.
class KeySettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeySettings(const SettingsPlace &place, QWidget *parent = nullptr);
    ~KeySettings() override;

    bool check() override;
    void keepHere() override;

private:
    void buildList();
    void buildKey();
    void buildWaysBack();
    void showKeys();
    void showCurrent();
    void showKey();
    void take(const KeyList &keys);
    void takeTyped();
    void takeAllBack();
    int row() const;

    Preferences &m_settings;
    QList<ShortKey> m_keys;
    QList<ShortKey> m_taken;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    FormField *m_keyField = nullptr;
    std::function<void()> m_followKey;
};

} // namespace kb
