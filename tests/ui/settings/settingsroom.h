// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/settingsdialog.h"
#include "settings/settingspages.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "wording/appearance.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace kb::test {

/// The settings of a bank, in sight.
struct SettingsRoom
{
    explicit SettingsRoom(Desk::Content content = Desk::Content::Nothing, OpenMode mode = OpenMode::ReadWrite,
                          const QList<ShortKey> &keys = {})
        : desk(content)
        , workspace(desk.open(mode), desk.settings())
        , dialog({.appearance = appearance,
                  .settings = desk.settings(),
                  .language = QStringLiteral("en"),
                  .workspace = &workspace,
                  .keys = keys},
                 nullptr)
    {
        show(dialog, {});
    }

    template <typename Part> Part &part(const QString &name) { return *dialog.findChild<Part *>(name); }
    void setNumber(const QString &name, int value) { part<QSpinBox>(name).setValue(value); }
    void write(const QString &name, const QString &text) { part<QLineEdit>(name).setText(text); }
    QString pageInSight() { return part<QListWidget>(QStringLiteral("pages")).currentItem()->text(); }

    /// False when the window stays with what cannot be kept.
    bool save()
    {
        dialog.accept();
        return !dialog.isVisible();
    }
    void undo()
    {
        workspace.undo();
        settle(workspace);
    }
    Bank &bank() { return workspace.bank(); }

    /// The button that goes back to the default of the field with this label.
    QPushButton *defaultOf(const QString &label)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName() == label + QStringLiteral(": back to the default"))
                return button;
        }
        return nullptr;
    }

    Desk desk;
    Workspace workspace;
    Appearance appearance{*qApp};
    SettingsDialog dialog;
};

/// The settings while no bank is open.
struct ComputerSettings
{
    Desk desk{Desk::Content::Nothing};
    Appearance appearance{*qApp};

    SettingsPlace place()
    {
        return {.appearance = appearance, .settings = desk.settings(), .language = QStringLiteral("en")};
    }
};

} // namespace kb::test
