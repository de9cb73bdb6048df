#!/usr/bin/env python3
"""An SSH server that hands out one file by SCP to whoever says the password, for the import commands.

scp_server.py FILE PASSWORD: listens on a loopback port of the system's choice; prints a line for known_hosts
with that port, then serves until its standard input is closed.
"""
import os
import socket
import sys
import threading

import paramiko


class Door(paramiko.ServerInterface):
    def __init__(self, password):
        self.password = password
        self.command = None
        self.asked = threading.Event()

    def get_allowed_auths(self, username):
        return "password"

    def check_auth_password(self, username, password):
        fits = username == "admin" and password == self.password
        return paramiko.AUTH_SUCCESSFUL if fits else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        self.command = command.decode()
        self.asked.set()
        return True


def send(channel, command, name):
    """The source's side of "scp -f": a line with mode, length and name, then the bytes."""
    channel.recv(1)
    if not command.startswith("scp -") or os.path.basename(name) not in command:
        channel.sendall(b"\x01scp: no such file\n")
        channel.send_exit_status(1)
        return
    with open(name, "rb") as file:
        content = file.read()
    if "p" in command.split()[1]:
        channel.sendall(b"T0 0 0 0\n")
        channel.recv(1)
    channel.sendall(f"C0600 {len(content)} {os.path.basename(name)}\n".encode())
    channel.recv(1)
    channel.sendall(content + b"\0")
    channel.recv(1)
    channel.send_exit_status(0)


def serve(connection, key, name, password):
    transport = paramiko.Transport(connection)
    transport.add_server_key(key)
    door = Door(password)
    try:
        transport.start_server(server=door)
        channel = transport.accept(30)
        if channel and door.asked.wait(30):
            send(channel, door.command, name)
            channel.close()
        transport.join(30)
    except (paramiko.SSHException, EOFError, OSError):
        pass
    finally:
        transport.close()


def main():
    name, password = sys.argv[1:3]
    key = paramiko.ECDSAKey.generate()
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    print(f"[127.0.0.1]:{port} {key.get_name()} {key.get_base64()}", flush=True)

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(connection, key, name, password), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


main()
